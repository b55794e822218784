// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.basics.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * As many findings as a reader takes in at once. Immutable and thread-safe.
 *
 * @param shown the first ones: errors before warnings, otherwise in the order in which they were found
 * @param others those that are left out; never a single one, for which there is room
 */
public record FirstFindings(List<Finding> shown, List<Finding> others) {
    /** How many are shown at most, but for a last one that would be left out alone. */
    public static final int MOST = 20;

    /** {@return the first of several findings} */
    public static FirstFindings of(List<Finding> findings) {
        List<Finding> all = findings.stream()
                .sorted(Comparator.comparing(Finding::severity)) // a stable sort
                .toList();
        int end = all.size() <= MOST + 1 ? all.size() : MOST;
        return new FirstFindings(all.subList(0, end), all.subList(end, all.size()));
    }

    /** {@return how many are left out, and how many errors among them; nothing if none is} */
    public Optional<String> rest(Words words) {
        long errors = others.stream().filter(Finding::isError).count();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                errors == 0
                        ? words.say(Phrase.AND_MORE, others.size())
                        : words.say(Phrase.AND_MORE_ERRORS, others.size(), errors));
    }
}
