// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.SortedMap;

/** Fails, with all findings, on a bundle that is not what is to be released; else says how large each jar is. */
final class CheckBundle {
    private CheckBundle() {}

    /** Takes the checkout, the bundle and the armoured key that signed it. */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        Release release = Release.read(Path.of(args[0]));
        SortedMap<String, byte[]> files = Zip.files(Files.readAllBytes(Path.of(args[1])));
        OpenPgpKey key = OpenPgpKey.read(Path.of(args[2]));

        List<String> findings = BundleCheck.findings(release, key, files);
        if (!findings.isEmpty()) {
            findings.forEach(System.err::println);
            System.exit(1);
        }
        for (Published published : release.artifacts()) {
            int size = files.get(release.stem(published) + ".jar").length;
            System.out.printf("%s: %d of %d kB%n", published.artifact(), (size + 999) / 1000, published.kilobytes());
        }
    }
}
