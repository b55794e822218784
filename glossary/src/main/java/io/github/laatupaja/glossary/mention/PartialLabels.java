// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels of several words that have begun and may go on, and those that are there if no word begins right after them. Not
 * thread-safe.
 */
final class PartialLabels {
    private List<LabelMatch> current = new ArrayList<>();
    private List<LabelMatch> following = new ArrayList<>();
    private List<LabelMatch> unsure = List.of();
    private long unsureEnd;

    boolean isEmpty() {
        return current.isEmpty() && unsure.isEmpty();
    }

    /** {@return where the first one that may go on starts; the given place if none does} */
    long start(long otherwise) {
        long start = otherwise;
        for (LabelMatch partial : current) {
            start = Math.min(start, partial.start());
        }
        for (LabelMatch partial : unsure) {
            start = Math.min(start, partial.start());
        }
        return start;
    }

    /** {@return those that a word could go on with, were it one of theirs} */
    List<LabelMatch> before(TextWord word) {
        return word.hasHyphen() && WordGap.isBlank(word.gap()) ? List.copyOf(current) : List.of();
    }

    /** Keeps labels that a sign ends until it is known that no word begins right after it. */
    void keep(List<LabelMatch> ended, long end) {
        unsure = ended;
        unsureEnd = end;
    }

    /** Reports the labels that were kept, unless a word begins right after them. */
    void settle(boolean isWordNext, MentionQueue found) {
        for (LabelMatch partial : unsure) {
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
    List<LabelMatch> next(TextWord word) {
        List<LabelMatch> ended = new ArrayList<>(1);
        following.clear();
        for (LabelMatch reading : word.readings()) {
            if (reading.word().index() == 0) {
                put(reading, ended);
            }
            if (reading.word().follows(word.joint())) {
                goOn(reading, ended);
            }
        }
        List<LabelMatch> used = current;
        current = following;
        following = used;
        sort(ended, word);
        return ended;
    }

    private static void sort(List<LabelMatch> ended, TextWord word) {
        for (int i = 1; i < ended.size(); i++) {
            LabelMatch next = ended.get(i);
            int at = i;
            for (; at > 0 && isBefore(next, ended.get(at - 1), word); at--) {
                ended.set(at, ended.get(at - 1));
            }
            ended.set(at, next);
        }
    }

    /** Search terms come after all others, as labels are numbered; a base form before an inflected one; then labels in order. */
    private static boolean isBefore(LabelMatch one, LabelMatch other, TextWord word) {
        Label first = one.word().label();
        Label second = other.word().label();
        boolean isBase = word.isBaseOf(one.word());
        boolean isOneBase = isBase != word.isBaseOf(other.word());
        boolean isByForm = first.kind() == second.kind() && isOneBase;
        return isByForm ? isBase : first.number() < second.number();
    }

    private void goOn(LabelMatch reading, List<LabelMatch> ended) {
        for (LabelMatch partial : current) {
            if (partial.isContinuedBy(reading)) {
                put(partial.continuedBy(reading), ended);
            }
        }
    }

    private void put(LabelMatch partial, List<LabelMatch> ended) {
        (partial.word().isLast() ? ended : following).add(partial);
    }
}
