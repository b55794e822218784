// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.QuotedText;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.GlossaryFindingCode;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the concepts that a text mentions. Immutable and thread-safe.
 *
 * <p>If several concepts share a form, the finder chooses the one that {@link Glossary#find(Language, String)} finds: other
 * terms come before search terms, base forms before inflected forms, then concepts are in published order. Letter case is
 * ignored, so of two terms that differ only in letter case the first is found.
 *
 * <p>Terms with an inflection are found in all their forms, other terms only as they are written, except for letter case.
 * Signs in a term, such as {@code &} in {@code R&D} and the brackets in {@code paja (nuoret)}, must be present in the text.
 *
 * <p>The time is linear in the length of the text, and the memory is bounded: the finder keeps the letters of one word (at most
 * 40 more than the longest stem; a longer word is not a mention), the last 16 prefixes of a coordination ({@code työ-, yksilö-
 * ja …}), and one word that a line end splits.
 */
public final class MentionFinder {
    private static final int PIECE = 8192;

    private final EditionId edition;
    private final StemTree stems;
    private final boolean findsCompounds;

    private MentionFinder(EditionId edition, StemTree stems, boolean findsCompounds) {
        this.edition = edition;
        this.stems = stems;
        this.findsCompounds = findsCompounds;
    }

    /**
     * {@return a finder of a glossary's Finnish terms, without compounds and search terms}
     * @param glossary the glossary
     * @throws IllegalArgumentException as for {@link Builder#build()}
     */
    public static MentionFinder of(Glossary glossary) {
        return builder(glossary).build();
    }

    /**
     * {@return a new builder of a finder of Finnish terms}
     * @param glossary the glossary
     */
    public static Builder builder(Glossary glossary) {
        return new Builder(glossary);
    }

    /**
     * {@return the mentions in a text, in order and without overlaps}
     * @param text the text; it need not be normalized
     */
    public List<Mention> find(CharSequence text) {
        List<Mention> mentions = new ArrayList<>();
        find(text, mentions::add);
        return List.copyOf(mentions);
    }

    /**
     * Finds the mentions in a text.
     * @param text the text; it need not be normalized
     * @param consumer receives the mentions, in order and without overlaps
     */
    public void find(CharSequence text, Consumer<? super Mention> consumer) {
        TextScanner scanner = scanner(consumer);
        int length = requireNonNull(text, "text").length();
        char[] piece = new char[Math.min(PIECE, length)];
        int from = 0;
        while (from < length) {
            int to = endOfPiece(text, from, length);
            copy(text, from, to, piece);
            scanner.read(piece, to - from);
            from = to;
        }
        scanner.end();
    }

    private TextScanner scanner(Consumer<? super Mention> consumer) {
        return new TextScanner(stems, findsCompounds, requireNonNull(consumer, "consumer"));
    }

    /** {@return the end of a piece that does not split a surrogate pair} */
    private static int endOfPiece(CharSequence text, int from, int length) {
        int to = Math.min(from + PIECE, length);
        return to < length && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    private static void copy(CharSequence text, int from, int to, char[] piece) {
        if (text instanceof String string) {
            string.getChars(from, to, piece, 0);
        } else {
            for (int i = from; i < to; i++) {
                piece[i - from] = text.charAt(i);
            }
        }
    }

    /**
     * Finds the mentions in a text of any length. Offsets count from the current position of the reader.
     * @param text the text; it need not be normalized, and is not closed
     * @param consumer receives the mentions, in order and without overlaps
     * @throws IOException if the text cannot be read
     */
    public void find(Reader text, Consumer<? super Mention> consumer) throws IOException {
        TextScanner scanner = scanner(consumer);
        char[] piece = new char[PIECE];
        int held = 0;
        int count = requireNonNull(text, "text").read(piece, 0, PIECE);
        while (count >= 0) {
            int length = held + count;
            // a high surrogate waits for the low surrogate of the next piece
            held = length > 0 && Character.isHighSurrogate(piece[length - 1]) ? 1 : 0;
            scanner.read(piece, length - held);
            if (held > 0) {
                piece[0] = piece[length - 1];
            }
            count = text.read(piece, held, PIECE - held);
        }
        scanner.read(piece, held);
        scanner.end();
    }

    /** {@return the edition of the glossary, as {@code finder of tyopaja-2022}} */
    @Override
    public String toString() {
        return "finder of " + edition + (findsCompounds ? ", with compounds" : "");
    }

    /** Builds finders. Not thread-safe. */
    public static final class Builder {
        private final Glossary glossary;
        private final List<Language> languages = new ArrayList<>(List.of(Language.FINNISH));
        private boolean findsCompounds;
        private boolean findsSearchTerms;

        private Builder(Glossary glossary) {
            this.glossary = requireNonNull(glossary, "glossary");
        }

        /** Also finds the terms of another language. */
        public Builder addLanguage(Language language) {
            languages.add(requireNonNull(language, "language"));
            return this;
        }

        /** Also finds compounds that start or end with a label of one word, as {@link MentionKind#COMPOUND}. */
        public Builder withCompounds() {
            findsCompounds = true;
            return this;
        }

        /** Also finds terms with the role {@link TermRole#SEARCH}, as {@link MentionKind#DERIVED}. */
        public Builder withDerived() {
            findsSearchTerms = true;
            return this;
        }

        /**
         * {@return the finder}
         * @throws IllegalArgumentException if a term does not match its inflection or is not
         *     {@linkplain Term#isFindable() findable}; the {@linkplain Glossary#check() check} of the glossary reports both
         */
        public MentionFinder build() {
            List<Label> labels = new ArrayList<>();
            addLabels(labels, false);
            if (findsSearchTerms) {
                addLabels(labels, true);
            }
            return new MentionFinder(glossary.edition(), new StemTree(labels), findsCompounds);
        }

        private void addLabels(List<Label> labels, boolean areForSearch) {
            for (Concept concept : glossary.concepts()) {
                for (Term term : concept.terms()) {
                    boolean isForSearch = term.role() == TermRole.SEARCH;
                    if (isForSearch == areForSearch && languages.contains(term.language())) {
                        rejectUnfindable(concept, term);
                        labels.add(Label.of(labels.size(), concept, term));
                    }
                }
            }
        }

        private static void rejectUnfindable(Concept concept, Term term) {
            if (!term.isFindable()) {
                List<String> arguments =
                        List.of(QuotedText.start(term.text()), term.language().value());
                throw new IllegalArgumentException("concept " + concept.id() + ": "
                        + GlossaryFindingCode.UNFINDABLE_TERM.message(Language.ENGLISH, arguments));
            }
        }
    }
}
