// SPDX-License-Identifier: Apache-2.0
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A copy of a sound bundle's files, to damage. */
final class Faults {
    private final SortedMap<String, byte[]> files;
    private final String stem;

    /** Takes the bundle's files and what the names of the damaged artifact's files begin with. */
    Faults(SortedMap<String, byte[]> files, String stem) {
        this.files = new TreeMap<>(files);
        this.stem = stem;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    Faults without(String suffix) {
        files.remove(stem + suffix);
        return this;
    }

    Faults with(String suffix, String content) {
        files.put(stem + suffix, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Puts one file's content in another's place. */
    Faults copied(String from, String to) {
        files.put(stem + to, files.get(stem + from));
        return this;
    }

    /** Changes the text of a file where a pattern first matches, and its checksums with it. */
    Faults replaced(String suffix, String pattern, String other) throws GeneralSecurityException {
        String text = new String(files.get(stem + suffix), StandardCharsets.UTF_8);
        return changed(suffix, text.replaceFirst(pattern, other).getBytes(StandardCharsets.UTF_8));
    }

    /** Takes a file out of a jar, and mends the jar's checksums. */
    Faults unpacked(String suffix, String name) throws IOException, GeneralSecurityException {
        SortedMap<String, byte[]> inside = Zip.files(files.get(stem + suffix));
        inside.remove(name);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : inside.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return changed(suffix, bytes.toByteArray());
    }

    private Faults changed(String suffix, byte[] content) throws GeneralSecurityException {
        files.put(stem + suffix, content);
        for (String checksum : BundleCheck.CHECKSUMS) {
            with(suffix + BundleCheck.ending(checksum), BundleCheck.sum(checksum, content));
        }
        return this;
    }
}
