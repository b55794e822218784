// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a published POM against Central's rules, and against what its consumers are meant to get. */
final class PomCheck {
    private static final List<String> REQUIRED = List.of(
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");
    private static final Set<String> ALLOWED = Set.of(
            "modelVersion",
            "groupId",
            "artifactId",
            "version",
            "name",
            "description",
            "url",
            "licenses",
            "developers",
            "scm",
            "dependencies");

    private final Release release;
    private final Published published;
    private final Xml pom;

    PomCheck(Release release, Published published, byte[] pom) throws IOException {
        this.release = release;
        this.published = published;
        this.pom = Xml.parse(pom);
    }

    /** {@return what is wrong, in words} */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        REQUIRED.stream().filter(this::isBlank).map(path -> "no " + path).forEach(findings::add);
        pom.children("*").stream()
                .map(Xml::name)
                .filter(name -> !ALLOWED.contains(name))
                .map(name -> "has a " + name + ", which is no consumer's")
                .forEach(findings::add);
        compare("is of", coordinates(pom), release.group() + ":" + published.artifact(), findings);
        compare("is of version", pom.text("version"), release.version(), findings);
        addDependencies(findings);
        return findings;
    }

    private void addDependencies(List<String> findings) {
        List<Xml> dependencies = pom.at("dependencies/dependency");
        compare(
                "brings",
                dependencies.stream().map(PomCheck::coordinates).sorted().toList(),
                published.needs(),
                findings);
        dependencies.stream().flatMap(this::faults).forEach(findings::add);
    }

    private Stream<String> faults(Xml dependency) {
        String version = dependency.text("version");
        String expected =
                coordinates(dependency).startsWith(release.group() + ":") ? release.version() : "[0-9][0-9.]*";
        return Stream.of(
                        fault(dependency, "scope", "compile|runtime|"),
                        version.equals(expected) ? "" : fault(dependency, "version", expected))
                .filter(fault -> !fault.isEmpty());
    }

    private static String fault(Xml dependency, String part, String expected) {
        String text = dependency.text(part);
        return text.matches(expected)
                ? ""
                : "%s has %s '%s', expected %s".formatted(coordinates(dependency), part, text, expected);
    }

    private boolean isBlank(String path) {
        List<Xml> found = pom.at(path);
        return found.isEmpty()
                || found.stream()
                        .anyMatch(each -> each.element().getTextContent().isBlank());
    }

    private static String coordinates(Xml element) {
        return element.text("groupId") + ":" + element.text("artifactId");
    }

    private static void compare(String what, Object found, Object expected, List<String> findings) {
        if (!found.equals(expected)) {
            findings.add(what + " " + found + ", expected " + expected);
        }
    }
}
