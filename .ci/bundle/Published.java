// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One artifact that is published, as a line of {@code .ci/published} says it.
 *
 * @param artifact its id
 * @param kilobytes how many thousand bytes its jar may have
 * @param needs what comes with it, as {@code group:artifact}, in alphabetical order
 */
record Published(String artifact, int kilobytes, List<String> needs) {
    /** {@return the artifacts that a file lists, in its order} */
    static List<Published> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Published::of)
                    .toList();
        }
    }

    private static Published of(String line) {
        String[] words = line.strip().split(" +", -1);
        if (words.length < 2) {
            throw new IllegalArgumentException(
                    "published: line '" + line + "', expected an artifact, its jar's size and what it needs");
        }
        List<String> needs = Arrays.stream(words, 2, words.length).sorted().toList();
        return new Published(words[0], Integer.parseInt(words[1]), needs);
    }
}
