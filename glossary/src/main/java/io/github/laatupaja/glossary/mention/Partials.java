// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;

/** Labels of several words that have begun and may go on. Not thread-safe. */
final class Partials {
    private List<Partial> current = new ArrayList<>();
    private List<Partial> following = new ArrayList<>();

    boolean isEmpty() {
        return current.isEmpty();
    }

    /** {@return where the first one that may go on starts; the given place if none does} */
    long start(long otherwise) {
        long start = otherwise;
        for (Partial partial : current) {
            start = Math.min(start, partial.start());
        }
        return start;
    }

    /** {@return those that a word ends; those that it goes on with or begins stay for the next one} */
    List<Partial> next(Word word) {
        List<Partial> ended = new ArrayList<>(1);
        following.clear();
        for (Reading reading : word.readings()) {
            if (reading.word().index() == 0) {
                put(new Partial(reading.word(), reading.cases(), word.start()), ended);
            }
            if (Gap.isBlank(word.gap())) {
                goOn(reading, ended);
            }
        }
        List<Partial> used = current;
        current = following;
        following = used;
        return ended;
    }

    private void goOn(Reading reading, List<Partial> ended) {
        for (Partial partial : current) {
            if (partial.isContinuedBy(reading)) {
                put(new Partial(reading.word(), partial.cases() & reading.cases(), partial.start()), ended);
            }
        }
    }

    private void put(Partial partial, List<Partial> ended) {
        (partial.last().isLast() ? ended : following).add(partial);
    }
}
