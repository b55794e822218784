// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Damages a sound bundle in the ways that the checks know, and fails unless they say just that. */
final class SeededFaults {
    private static final String SIGNATURE = " has a signature that is not of it by this key";
    private static final String LEAK = "<dependencies><dependency><groupId>org.example</groupId>"
            + "<artifactId>leaked</artifactId><version>1</version><scope>test</scope></dependency>";

    private final Release release;
    private final OpenPgpKey key;
    private final SortedMap<String, byte[]> sound;
    private final Published victim;
    private int seeded;
    private int missed;

    private SeededFaults(Release release, OpenPgpKey key, SortedMap<String, byte[]> sound) {
        this.release = release;
        this.key = key;
        this.sound = sound;
        this.victim = release.artifacts().get(0);
    }

    /** Takes the checkout, the sound bundle and the armoured key that signed it. */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        SeededFaults faults = new SeededFaults(
                Release.read(Path.of(args[0])),
                OpenPgpKey.read(Path.of(args[2])),
                Zip.files(Files.readAllBytes(Path.of(args[1]))));
        faults.inFiles();
        faults.inPoms();
        faults.inJars();
        faults.inSize();
        faults.betweenBuilds();
        if (faults.missed > 0) {
            System.exit(1);
        }
        System.out.println("found each of " + faults.seeded + " faults seeded into the bundle");
    }

    private void inFiles() throws IOException, GeneralSecurityException {
        expect(seed().without("-sources.jar"), "-sources.jar is missing");
        expect(seed().without(".jar.asc"), ".jar.asc is missing");
        expect(seed().without(".pom.sha256"), ".pom.sha256 is missing");
        expect(seed().with(".jar.md5", ""), ".jar.md5 is missing");
        expect(seed().with("-tests.jar", "?"), "-tests.jar is not expected");
        expect(seed().with(".jar.sha1", "0000"), ".jar has a wrong SHA-1");
        expect(seed().with(".jar.asc", "signed"), ".jar" + SIGNATURE);
        expect(seed().copied(".pom.asc", ".jar.asc"), ".jar" + SIGNATURE);
    }

    private void inPoms() throws IOException, GeneralSecurityException {
        List<String> more = Stream.concat(victim.needs().stream(), Stream.of("org.example:leaked"))
                .sorted()
                .toList();

        expectInText(".pom", "<description>.*</description>", "", "no description");
        expectInText(".pom", "<developerConnection>.*</developerConnection>", "", "no scm/developerConnection");
        expectInText(".pom", "(?s)<developers>.*</developers>", "", "no developers/developer/name");
        expectInText(".pom", "<dependencies>", "<parent/>$0", "has a parent, which is no consumer's");
        expectInText(".pom", "<version>.*</", "<version>9</", "is of version 9, expected " + release.version());
        expectInText(
                ".pom",
                "<dependencies>",
                LEAK,
                "brings " + more + ", expected " + victim.needs(),
                "org.example:leaked has scope 'test', expected compile|runtime|");
    }

    private void inJars() throws IOException, GeneralSecurityException {
        expectInText("-cyclonedx.json", "\\{", "{\"serialNumber\" : \"1\",", "has a serialNumber");
        expect(seed().unpacked(".jar", "META-INF/NOTICE"), ".jar" + SIGNATURE, ".jar holds no META-INF/NOTICE");
        expect(
                seed().unpacked("-javadoc.jar", "index.html"),
                "-javadoc.jar" + SIGNATURE,
                "-javadoc.jar holds no index.html");
    }

    private void inSize() throws IOException, GeneralSecurityException {
        Published tight = new Published(victim.artifact(), 1, victim.needs());
        List<Published> artifacts = release.artifacts().stream()
                .map(each -> each.equals(victim) ? tight : each)
                .toList();
        Release small = new Release(release.group(), release.version(), artifacts);
        int size = sound.get(release.stem(victim) + ".jar").length;

        compare(
                BundleCheck.findings(small, key, sound),
                Stream.of(".jar has " + size + " bytes, expected at most 1000"));
    }

    private void betweenBuilds() throws IOException, GeneralSecurityException {
        String jar = release.stem(victim) + ".jar";
        SortedMap<String, byte[]> resigned = seed().with(".jar.asc", "other").files();
        SortedMap<String, byte[]> other = seed().copied("-sources.jar", ".jar").files();

        compare(SameBytes.differences(sound, resigned), Stream.of());
        compareWhole(SameBytes.differences(sound, other).subList(0, 2), List.of(jar, jar + "!META-INF/LICENSE"));
    }

    private Faults seed() {
        return new Faults(sound, release.stem(victim));
    }

    private void expectInText(String suffix, String found, String other, String... findings)
            throws IOException, GeneralSecurityException {
        Stream<String> expected = Arrays.stream(findings).map(finding -> suffix + " " + finding);
        expect(
                seed().replaced(suffix, found, other),
                Stream.concat(Stream.of(suffix + SIGNATURE), expected).toArray(String[]::new));
    }

    private void expect(Faults faults, String... findings) throws IOException, GeneralSecurityException {
        compare(BundleCheck.findings(release, key, faults.files()), Arrays.stream(findings));
    }

    private void compare(List<String> found, Stream<String> expected) {
        String name = victim.artifact() + "-" + release.version();
        compareWhole(found, expected.map(finding -> name + finding).toList());
    }

    private void compareWhole(List<String> found, List<String> expected) {
        seeded++;
        if (!found.equals(expected)) {
            missed++;
            System.err.println("a seeded fault gave " + found + ", expected " + expected);
        }
    }
}
