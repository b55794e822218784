// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.Deck;
import io.github.laatupaja.data.source.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Checks that the lines of each source are on the slide of that source. */
final class SlideCheck {
    private SlideCheck() {}

    static List<DataFinding> findings(DataFiles files, Deck deck) {
        List<DataFinding> findings = new ArrayList<>();
        DataFileWalk.through(files, (place, node) -> {
            if (node.has("slide") && node.has("lines")) {
                problem(SourceLines.from(node), deck)
                        .ifPresent(problem -> findings.add(new DataFinding(place, problem)));
            }
        });
        return findings;
    }

    private static Optional<String> problem(SourceLines source, Deck deck) {
        if (source.first() > source.last()) {
            return Optional.of("is " + source + ", but the last line is before the first");
        }
        if (deck.line(source.first()).isBlank() || deck.line(source.last()).isBlank()) {
            return Optional.of("is " + source + ", but its first or last line is blank or missing in the deck");
        }
        return IntStream.rangeClosed(source.first(), source.last())
                .filter(line -> deck.slide(line) != source.slide())
                .mapToObj(line -> "is " + source + ", but line " + line + " is on slide " + deck.slide(line))
                .findFirst();
    }
}
