// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.GlossaryFindingCode;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.internal.QuotedText;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the concepts that a text mentions. Immutable and thread-safe.
 *
 * <p>Of several concepts that share a form, the finder mentions the one that {@link Glossary#find(Language, String)} finds: by
 * other terms before search terms, by a base form before an inflected one, in published order. Letter case makes no
 * difference, so that of two terms that differ by it alone it is the first.
 *
 * <p>Terms with an inflection are found in all their forms, other terms exactly as they stand, case aside; so are the signs in a
 * term, such as {@code &} in {@code R&D} and the brackets in {@code paja (nuoret)}, which no coordination leaves out. The time is
 * linear in the length of the text. So much memory does it take at most, whatever the text: the letters of one word (up to the longest
 * stem and 40 more; a longer word is no mention), the last 16 beginnings of a coordination ({@code työ-, yksilö- ja …}), and,
 * of a word cut by a line end, 64 blanks.
 */
public final class MentionFinder {
    private static final int PIECE = 8192;

    private final EditionId edition;
    private final StemTree lexicon;
    private final boolean isWithCompounds;

    private MentionFinder(EditionId edition, StemTree lexicon, boolean isWithCompounds) {
        this.edition = edition;
        this.lexicon = lexicon;
        this.isWithCompounds = isWithCompounds;
    }

    /**
     * {@return a finder of a glossary's Finnish terms, without compounds and derived terms}
     * @param glossary the glossary
     * @throws IllegalArgumentException as for {@link Builder#build()}
     */
    public static MentionFinder of(Glossary glossary) {
        return builder(glossary).build();
    }

    /**
     * {@return a new builder, which looks for Finnish terms}
     * @param glossary the glossary
     */
    public static Builder builder(Glossary glossary) {
        return new Builder(glossary);
    }

    /**
     * {@return the mentions in a text, in the order of their places; none overlaps another}
     * @param text the text; it need not be normalised
     */
    public List<Mention> find(CharSequence text) {
        List<Mention> mentions = new ArrayList<>();
        // no lambda, whose first use costs a program milliseconds
        find(text, new Consumer<>() {
            @Override
            public void accept(Mention mention) {
                mentions.add(mention);
            }
        });
        return List.copyOf(mentions);
    }

    /**
     * Finds the mentions in a text.
     * @param text the text; it need not be normalised
     * @param consumer who is given each mention, in the order of their places
     */
    public void find(CharSequence text, Consumer<? super Mention> consumer) {
        TextScanner scanner = new TextScanner(lexicon, isWithCompounds, requireNonNull(consumer, "consumer"));
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

    /** {@return where a piece ends that cuts no surrogate pair in two} */
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
     * Finds the mentions in a text of any length; offsets count from where the reader stands.
     * @param text the text; it need not be normalised, and is not closed
     * @param consumer who is given each mention, in the order of their places
     * @throws IOException if the text cannot be read
     */
    public void find(Reader text, Consumer<? super Mention> consumer) throws IOException {
        TextScanner scanner = new TextScanner(lexicon, isWithCompounds, requireNonNull(consumer, "consumer"));
        char[] piece = new char[PIECE];
        int held = 0;
        int count = requireNonNull(text, "text").read(piece, 0, PIECE);
        while (count >= 0) {
            int length = held + count;
            // half a surrogate pair waits for the other half
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

    /** {@return whose terms it finds, as {@code finder of tyopaja-2022}} */
    @Override
    public String toString() {
        return "finder of " + edition + (isWithCompounds ? ", with compounds" : "");
    }

    /** Builds finders. Not thread-safe. */
    public static final class Builder {
        private final Glossary glossary;
        private final List<Language> languages = new ArrayList<>();
        private boolean isWithCompounds;
        private boolean isWithDerived;

        private Builder(Glossary glossary) {
            this.glossary = requireNonNull(glossary, "glossary");
            languages.add(Language.FINNISH);
        }

        /** Looks for terms of another language, too. */
        public Builder addLanguage(Language language) {
            languages.add(requireNonNull(language, "language"));
            return this;
        }

        /** Reports, as {@link MentionKind#COMPOUND}, compounds with a label of one word at their beginning or end, too. */
        public Builder withCompounds() {
            isWithCompounds = true;
            return this;
        }

        /** Reports, as {@link MentionKind#DERIVED}, terms of the role {@link TermRole#SEARCH}, too. */
        public Builder withDerived() {
            isWithDerived = true;
            return this;
        }

        /**
         * {@return the finder}
         * @throws IllegalArgumentException if a term does not inflect as its inflection says, or is not
         *     {@linkplain Term#isFindable() findable}; the glossary's {@linkplain Glossary#check() check} tells both
         */
        public MentionFinder build() {
            List<Label> labels = new ArrayList<>();
            addLabels(labels, false);
            if (isWithDerived) {
                addLabels(labels, true);
            }
            return new MentionFinder(glossary.edition(), new StemTree(labels), isWithCompounds);
        }

        private void addLabels(List<Label> labels, boolean areForSearch) {
            for (Concept concept : glossary.concepts()) {
                for (Term term : concept.terms()) {
                    boolean isLooked = areForSearch == (term.role() == TermRole.SEARCH);
                    if (isLooked && languages.contains(term.language())) {
                        labels.add(Label.of(labels.size(), concept, findable(concept, term)));
                    }
                }
            }
        }

        private static Term findable(Concept concept, Term term) {
            if (!term.isFindable()) {
                List<String> arguments =
                        List.of(QuotedText.start(term.text()), term.language().value());
                throw new IllegalArgumentException("concept " + concept.id() + ": "
                        + GlossaryFindingCode.UNFINDABLE_TERM.message(Language.ENGLISH, arguments));
            }
            return term;
        }
    }
}
