// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeSet;

/** Holds a bundle against what is to be released: every file, its checksums and its signature, and what it says. */
final class BundleCheck {
    /** The checksums that Central takes; the ends of their files' names follow from these. */
    static final List<String> CHECKSUMS = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");

    private static final List<String> SUFFIXES =
            List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");

    private final Release release;
    private final OpenPgpKey key;
    private final SortedMap<String, byte[]> files;
    private final TreeSet<String> unexpected;
    private final List<String> findings = new ArrayList<>();

    private BundleCheck(Release release, OpenPgpKey key, SortedMap<String, byte[]> files) {
        this.release = release;
        this.key = key;
        this.files = files;
        this.unexpected = new TreeSet<>(files.keySet());
    }

    /** {@return everything that is wrong with a bundle's files, each with the file's name; empty for a sound bundle} */
    static List<String> findings(Release release, OpenPgpKey key, SortedMap<String, byte[]> files)
            throws IOException, GeneralSecurityException {
        BundleCheck check = new BundleCheck(release, key, files);
        for (Published published : release.artifacts()) {
            for (String suffix : SUFFIXES) {
                check.file(published, suffix);
            }
        }
        check.unexpected.forEach(name -> check.add(name, "is not expected"));
        return check.findings;
    }

    private void file(Published published, String suffix) throws IOException, GeneralSecurityException {
        String name = release.stem(published) + suffix;
        byte[] content = take(name);
        byte[] signature = take(name + ".asc");
        if (content.length > 0 && signature.length > 0 && !isSigned(content, signature)) {
            add(name, "has a signature that is not of it by this key");
        }
        for (String checksum : CHECKSUMS) {
            byte[] stated = take(name + ending(checksum));
            if (content.length > 0 && stated.length > 0 && !text(stated).equals(sum(checksum, content))) {
                add(name, "has a wrong " + checksum);
            }
        }
        if (content.length > 0) {
            said(published, suffix, content).forEach(finding -> add(name, finding));
        }
    }

    private List<String> said(Published published, String suffix, byte[] content) throws IOException {
        return switch (suffix) {
            case ".pom" -> new PomCheck(release, published, content).findings();
            case "-cyclonedx.json" -> BillOfMaterials.findings(published, text(content));
            default -> JarCheck.findings(published, suffix, content);
        };
    }

    /** {@return a file's bytes, none if it is missing or empty} */
    private byte[] take(String name) {
        unexpected.remove(name);
        byte[] content = files.getOrDefault(name, new byte[0]);
        if (content.length == 0) {
            add(name, "is missing");
        }
        return content;
    }

    private boolean isSigned(byte[] content, byte[] signature) throws GeneralSecurityException {
        try {
            return key.hasSigned(content, text(signature));
        } catch (IllegalArgumentException e) {
            return false; // no signature at all
        }
    }

    private void add(String name, String finding) {
        findings.add(name.substring(name.lastIndexOf('/') + 1) + " " + finding);
    }

    /** {@return the end of the name of a checksum's file, such as {@code .sha1}} */
    static String ending(String checksum) {
        return "." + checksum.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** {@return a checksum as files state it} */
    static String sum(String algorithm, byte[] content) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).strip();
    }
}
