// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels of several words that have begun and may go on, and those that are there if no word begins right after them. Not
 * thread-safe.
 */
final class Partials {
    private List<Reading> current = new ArrayList<>();
    private List<Reading> following = new ArrayList<>();
    private List<Reading> unsure = List.of();
    private long unsureEnd;

    boolean isEmpty() {
        return current.isEmpty() && unsure.isEmpty();
    }

    /** {@return where the first one that may go on starts; the given place if none does} */
    long start(long otherwise) {
        long start = otherwise;
        for (Reading partial : current) {
            start = Math.min(start, partial.start());
        }
        for (Reading partial : unsure) {
            start = Math.min(start, partial.start());
        }
        return start;
    }

    /** {@return those that a word could go on with, were it one of theirs} */
    List<Reading> before(Word word) {
        return word.hasHyphen() && Gap.isBlank(word.gap()) ? List.copyOf(current) : List.of();
    }

    /** Keeps labels that a sign ends until it is known that no word begins right after it. */
    void keep(List<Reading> ended, long end) {
        unsure = ended;
        unsureEnd = end;
    }

    /** Reports the labels that were kept, unless a word begins right after them. */
    void settle(boolean isWordNext, Found found) {
        for (Reading partial : unsure) {
            if (!isWordNext) {
                Label label = partial.word().label();
                found.add(partial.start(), unsureEnd, label, label.kind());
            }
        }
        unsure = List.of();
    }

    /**
     * {@return those that a word or a sign ends, the one to be preferred first; those that it goes on with or begins stay for the
     * next one}
     */
    List<Reading> next(Word word) {
        List<Reading> ended = new ArrayList<>(1);
        following.clear();
        for (Reading reading : word.readings()) {
            if (reading.word().index() == 0) {
                put(reading, ended);
            }
            if (reading.word().follows(word.joint())) {
                goOn(reading, ended);
            }
        }
        List<Reading> used = current;
        current = following;
        following = used;
        sort(ended, word);
        return ended;
    }

    private static void sort(List<Reading> ended, Word word) {
        for (int i = 1; i < ended.size(); i++) {
            Reading next = ended.get(i);
            int at = i;
            for (; at > 0 && isBefore(next, ended.get(at - 1), word); at--) {
                ended.set(at, ended.get(at - 1));
            }
            ended.set(at, next);
        }
    }

    /** Search terms come after all others, as labels are numbered; a base form before an inflected one; then labels in order. */
    private static boolean isBefore(Reading one, Reading other, Word word) {
        Label first = one.word().label();
        Label second = other.word().label();
        boolean isBase = word.isBaseOf(one.word());
        boolean isOneBase = isBase != word.isBaseOf(other.word());
        boolean isByForm = first.kind() == second.kind() && isOneBase;
        return isByForm ? isBase : first.number() < second.number();
    }

    private void goOn(Reading reading, List<Reading> ended) {
        for (Reading partial : current) {
            if (partial.isContinuedBy(reading)) {
                put(partial.continuedBy(reading), ended);
            }
        }
    }

    private void put(Reading partial, List<Reading> ended) {
        (partial.word().isLast() ? ended : following).add(partial);
    }
}
