// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Takes out of a flattened POM what only our own build needs: provided dependencies reach no consumer. */
final class PublishedPom {
    private static final Pattern DEPENDENCY = Pattern.compile("\\s*<dependency>.*?</dependency>", Pattern.DOTALL);

    private PublishedPom() {}

    /** Takes the POM, and writes it again. */
    public static void main(String[] args) throws IOException {
        Path pom = Path.of(args[0]);
        String text = Files.readString(pom);
        Files.writeString(pom, DEPENDENCY.matcher(text).replaceAll(match -> isProvided(match.group()) ? "" : "$0"));
    }

    private static boolean isProvided(String dependency) {
        return dependency.contains("<scope>provided</scope>");
    }
}
