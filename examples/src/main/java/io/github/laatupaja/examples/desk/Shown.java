// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import java.util.List;
import java.util.Optional;

/** A thing as the desk prints it: a table for each kind of its parts, in the order in which they come. */
final class Shown {
    private final List<Kind<?>> kinds;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private Shown(Words words, int width) {
        this.kinds = new Kinds(words).all();
        this.width = width;
    }

    static String text(Object thing, Words words, int width) {
        Shown shown = new Shown(words, width);
        List<?> parts = Parts.of(thing);
        if (parts.isEmpty()) {
            return words.say(Phrase.NONE) + "\n";
        }
        int start = 0;
        while (start < parts.size()) {
            int end = shown.endOfKind(parts, start);
            shown.add(parts.subList(start, end));
            start = end;
        }
        return shown.text.toString();
    }

    private int endOfKind(List<?> parts, int start) {
        Optional<Kind<?>> kind = kind(parts.get(start));
        int end = start + 1;
        while (end < parts.size() && kind(parts.get(end)).equals(kind)) {
            end++;
        }
        return end;
    }

    private void add(List<?> alike) {
        Optional<Kind<?>> kind = kind(alike.get(0));
        if (kind.isPresent()) {
            text.append(kind.get().table(alike).text(width));
        } else {
            alike.forEach(thing -> text.append(thing).append('\n'));
        }
    }

    private Optional<Kind<?>> kind(Object thing) {
        for (Kind<?> kind : kinds) {
            if (kind.holds(thing)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
