// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels of several words that have begun and may continue, and labels that end in a sign and count only if no word begins
 * right after it. Not thread-safe.
 */
final class PartialLabels {
    private List<LabelMatch> current = new ArrayList<>();
    private List<LabelMatch> following = new ArrayList<>();
    private List<LabelMatch> unconfirmed = List.of();
    private long unconfirmedEnd;

    boolean isEmpty() {
        return current.isEmpty() && unconfirmed.isEmpty();
    }

    /** {@return the start of the first label that may continue, or the given offset if there is none} */
    long start(long otherwise) {
        long start = otherwise;
        for (LabelMatch match : current) {
            start = Math.min(start, match.start());
        }
        for (LabelMatch match : unconfirmed) {
            start = Math.min(start, match.start());
        }
        return start;
    }

    /** {@return the labels that a word with a final hyphen may continue; empty for other words} */
    List<LabelMatch> before(TextWord word) {
        return word.endsInHyphen() && WordGap.isBlank(word.gap()) ? List.copyOf(current) : List.of();
    }

    /** Keeps labels that a sign completes until it is known that no word begins right after it. */
    void keep(List<LabelMatch> completed, long end) {
        unconfirmed = completed;
        unconfirmedEnd = end;
    }

    /** Reports the labels that were kept, unless a word begins right after them. */
    void settle(boolean isWordNext, MentionQueue mentions) {
        if (!isWordNext) {
            for (LabelMatch match : unconfirmed) {
                mentions.add(
                        match.start(),
                        unconfirmedEnd,
                        match.label(),
                        match.label().kind());
            }
        }
        unconfirmed = List.of();
    }

    /**
     * {@return the labels that a word or sign completes, in order of preference} Labels that it begins or continues are kept
     * for the next word or sign.
     */
    List<LabelMatch> next(TextWord word) {
        List<LabelMatch> completed = new ArrayList<>(1);
        following.clear();
        for (LabelMatch match : word.matches()) {
            if (match.word().index() == 0) {
                put(match, completed);
            }
            if (match.word().canFollow(word.joint())) {
                continueWith(match, completed);
            }
        }
        List<LabelMatch> used = current;
        current = following;
        following = used;
        if (completed.size() > 1) {
            completed.sort((one, other) -> compare(one, other, word));
        }
        return completed;
    }

    /**
     * A base form comes before an inflected form of the same kind; otherwise labels are in the order of their numbers, so that
     * search terms come last.
     */
    private static int compare(LabelMatch one, LabelMatch other, TextWord word) {
        boolean isBase = word.isBaseOf(one.word());
        boolean isByForm = one.label().kind() == other.label().kind() && isBase != word.isBaseOf(other.word());
        return isByForm
                ? (isBase ? -1 : 1)
                : Integer.compare(one.label().number(), other.label().number());
    }

    private void continueWith(LabelMatch match, List<LabelMatch> completed) {
        for (LabelMatch partial : current) {
            if (partial.isContinuedBy(match)) {
                put(partial.continuedBy(match), completed);
            }
        }
    }

    private void put(LabelMatch match, List<LabelMatch> completed) {
        (match.word().isLast() ? completed : following).add(match);
    }
}
