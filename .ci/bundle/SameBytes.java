// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Fails if two bundles of one source differ in more than signatures; checksums follow from what they are of. */
final class SameBytes {
    private SameBytes() {}

    /** Takes the two bundles. */
    public static void main(String[] args) throws IOException {
        List<String> differences = differences(read(args[0]), read(args[1]));
        if (!differences.isEmpty()) {
            differences.forEach(difference -> System.err.println("differs from build to build: " + difference));
            System.exit(1);
        }
    }

    /** {@return the names of files that only one has, or that differ; for a jar those inside it} */
    static List<String> differences(SortedMap<String, byte[]> first, SortedMap<String, byte[]> second)
            throws IOException {
        SortedSet<String> names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        SortedSet<String> differences = new TreeSet<>();
        for (String name : names) {
            byte[] one = first.getOrDefault(name, new byte[0]);
            byte[] other = second.getOrDefault(name, new byte[0]);
            if (!name.matches(".*\\.(asc|md5|sha1|sha256|sha512)") && !Arrays.equals(one, other)) {
                differences.add(name);
                if (name.endsWith(".jar")) {
                    differences(Zip.files(one), Zip.files(other)).forEach(inner -> differences.add(name + "!" + inner));
                }
            }
        }
        return List.copyOf(differences);
    }

    private static SortedMap<String, byte[]> read(String file) throws IOException {
        return Zip.files(Files.readAllBytes(Path.of(file)));
    }
}
