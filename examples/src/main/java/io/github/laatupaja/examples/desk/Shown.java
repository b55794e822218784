// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ReadableFindings;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.examples.terminal.Lines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A thing as the desk prints it: a table for each kind of its parts, in the order in which they come. */
final class Shown {
    private final List<Kind<?>> kinds;
    private final Words words;
    private final int width;
    private final StringBuilder text = new StringBuilder();
    private boolean isTranslated;

    private Shown(Words words, int width) {
        this.kinds = kinds(words);
        this.words = words;
        this.width = width;
    }

    private static List<Kind<?>> kinds(Words words) {
        Headings headings = new Headings(words);
        return Stream.of(
                        new CriteriaKinds(words, headings).all(),
                        new AssessmentKinds(words, headings).all(),
                        new GlossaryKinds(words, headings).all(),
                        new MentionKinds(words, headings).all(),
                        new ScoreKinds(words, headings).all(),
                        new AdviceKinds(words, headings).all(),
                        new WaveKinds(words, headings).all())
                .<Kind<?>>flatMap(List::stream)
                .toList();
    }

    static String text(Object thing, Words words, int width) {
        Shown shown = new Shown(words, width);
        List<?> parts = readable(Parts.of(thing), words);
        if (parts.isEmpty()) {
            return words.say(Phrase.NONE) + "\n";
        }
        int start = 0;
        while (start < parts.size()) {
            int end = shown.endOfKind(parts, start);
            shown.add(parts.subList(start, end));
            start = end;
        }
        shown.addNote(parts.stream().anyMatch(Remarks::isRoundedApart), Phrase.ROUNDED);
        shown.addNote(parts.stream().anyMatch(Remarks::isWithheld), Phrase.NOT_SHOWN, Mean.FEWEST);
        shown.addNote(shown.isTranslated, Phrase.TRANSLATED);
        shown.addNote(Remarks.isInvented(thing), Phrase.INVENTED_DATA);
        return shown.text.toString();
    }

    /** {@return the parts; findings as a report tells them} */
    private static List<?> readable(List<?> parts, Words words) {
        List<Finding> findings = parts.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
        return findings.size() == parts.size()
                ? new ReadableFindings(CriteriaFrameworks.latest(), words).of(findings)
                : parts;
    }

    private void addNote(boolean isDue, Phrase note, Object... arguments) {
        if (isDue) {
            text.append('\n').append(wrapped(words.say(note, arguments), width));
        }
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
            text.append(text.isEmpty() ? "" : "\n")
                    .append(kind.get().table(alike).text(width));
            isTranslated |= kind.get().isTranslated(alike, words.language());
        } else {
            alike.forEach(thing -> text.append(wrapped(String.valueOf(thing), width)));
        }
    }

    /** {@return a text in lines of at most so many characters, each wrapped under where it starts, and so moved in as it was} */
    static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.lines().toList()) {
            String indent = " ".repeat(line.length() - line.stripLeading().length());
            for (String part : Lines.cut(line, Math.max(1, width - indent.length()))) {
                wrapped.append(indent).append(part).append('\n');
            }
        }
        return wrapped.toString();
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
