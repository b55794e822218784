// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Mentions that are found but may yet give way to a longer one. Not thread-safe. */
final class MentionQueue {
    private final Consumer<? super Mention> consumer;
    private final List<Mention> waiting = new ArrayList<>();

    MentionQueue(Consumer<? super Mention> consumer) {
        this.consumer = consumer;
    }

    void add(long start, long end, Label label, MentionKind kind) {
        waiting.add(new Mention(start, end, label.concept(), label.term(), kind));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /**
     * Gives away, the first and then the longest first, all that start before a place; what overlaps with one given is dropped.
     */
    void release(long before) {
        Mention first = first();
        while (first != null && first.start() < before) {
            consumer.accept(first);
            dropAllBefore(first.end());
            first = first();
        }
    }

    private @Nullable Mention first() {
        Mention first = null;
        for (Mention mention : waiting) {
            if (first == null || isBefore(mention, first)) {
                first = mention;
            }
        }
        return first;
    }

    private static boolean isBefore(Mention one, Mention other) {
        return one.start() < other.start() || (one.start() == other.start() && one.end() > other.end());
    }

    private void dropAllBefore(long end) {
        for (int i = waiting.size() - 1; i >= 0; i--) {
            if (waiting.get(i).start() < end) {
                waiting.remove(i);
            }
        }
    }
}
