// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether the lines that the data names stand on the slide that it names. */
final class Slides {
    private Slides() {}

    static List<Finding> findings(DataFiles files, Deck deck) {
        List<Finding> findings = new ArrayList<>();
        Walk.through(files, (place, node) -> {
            if (node.has("slide") && node.has("lines")) {
                problem(SourceLines.from(node), deck).ifPresent(problem -> findings.add(new Finding(place, problem)));
            }
        });
        return findings;
    }

    private static Optional<String> problem(SourceLines source, Deck deck) {
        if (source.first() > source.last()) {
            return Optional.of("is " + source + ", which ends before it begins");
        }
        if (deck.line(source.first()).isBlank() || deck.line(source.last()).isBlank()) {
            return Optional.of("is " + source + ", but the deck's line is blank or missing there");
        }
        return IntStream.rangeClosed(source.first(), source.last())
                .filter(line -> deck.slide(line) != source.slide())
                .mapToObj(line -> "is " + source + ", but line " + line + " stands on slide " + deck.slide(line))
                .findFirst();
    }
}
