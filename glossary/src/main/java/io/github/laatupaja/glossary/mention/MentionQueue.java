// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Mentions that a longer one may still replace, before they are passed to a consumer. Not thread-safe. */
final class MentionQueue {
    private final Consumer<? super Mention> consumer;
    private final List<Mention> waiting = new ArrayList<>();

    MentionQueue(Consumer<? super Mention> consumer) {
        this.consumer = consumer;
    }

    void add(long start, long end, Label label, MentionKind kind) {
        waiting.add(Mention.of(start, end, label, kind));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /**
     * Passes on the mentions that start before an offset, in the order of their starts. Of mentions with the same start, the
     * longest is passed on; mentions that overlap with one that was passed on are dropped.
     */
    void release(long before) {
        Mention first = first();
        while (first != null && first.start() < before) {
            consumer.accept(first);
            long end = first.end();
            waiting.removeIf(mention -> mention.start() < end);
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
}
