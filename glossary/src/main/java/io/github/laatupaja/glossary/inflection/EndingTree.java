// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The endings of a word as a tree of letters, so that one walk finds all that a text can be. Immutable once built. */
final class EndingTree {
    private final Clitics clitics;
    private final List<String> suffixes;
    private final EndingNode root = new EndingNode('\0', null);

    EndingTree(VowelHarmony harmony, List<CaseForm> forms) {
        this.clitics = new Clitics(harmony);
        this.suffixes = Possessor.suffixes(harmony);
        for (CaseForm form : forms) {
            add(form);
        }
    }

    private void add(CaseForm form) {
        if (form.plain() != null) {
            root.at(form.plain()).plain |= form.bit();
        }
        if (form.possessed() != null) {
            EndingNode stem = root.at(form.possessed());
            stem.possessed |= form.bit();
            stem.shortThird |= form.hasShortThird() ? form.bit() : 0;
        }
    }

    /** {@return what a text after the stem can be: a bit for each number and case, none if it is no ending} */
    int readings(char[] text, int from, int to) {
        int readings = 0;
        EndingNode node = root;
        for (int at = from; node != null; at++) {
            readings |= readings(node, text, at, to);
            node = at < to ? node.next(text[at]) : null;
        }
        return readings;
    }

    private int readings(EndingNode node, char[] text, int at, int to) {
        int readings = node.plain != 0 && clitics.are(text, at, to) ? node.plain : 0;
        if (node.shortThird != 0 && isShortThird(text, at, to)) {
            readings |= node.shortThird;
        }
        return node.possessed != 0 && isPossessor(text, at, to) ? readings | node.possessed : readings;
    }

    private boolean isPossessor(char[] text, int at, int to) {
        for (String suffix : suffixes) {
            if (Clitics.isAt(text, at, to, suffix) && clitics.are(text, at + suffix.length(), to)) {
                return true;
            }
        }
        return false;
    }

    /** The ending's last vowel again, and n. */
    private boolean isShortThird(char[] text, int at, int to) {
        return to - at >= 2 && text[at] == text[at - 1] && text[at + 1] == 'n' && clitics.are(text, at + 2, to);
    }

    /** A place in the tree: the letter that leads to it, and what a form that has come so far can be. */
    private static final class EndingNode {
        private final char letter;
        private final @Nullable EndingNode sibling;
        private @Nullable EndingNode firstChild;
        private int plain;
        private int possessed;
        private int shortThird;

        EndingNode(char letter, @Nullable EndingNode sibling) {
            this.letter = letter;
            this.sibling = sibling;
        }

        @Nullable
        EndingNode next(char wanted) {
            EndingNode child = firstChild;
            while (child != null && child.letter != wanted) {
                child = child.sibling;
            }
            return child;
        }

        /** {@return the place that a text leads to, made where it is not there yet} */
        EndingNode at(String text) {
            EndingNode node = this;
            for (int i = 0; i < text.length(); i++) {
                node = node.made(text.charAt(i));
            }
            return node;
        }

        private EndingNode made(char wanted) {
            EndingNode child = next(wanted);
            if (child == null) {
                child = new EndingNode(wanted, firstChild);
                firstChild = child;
            }
            return child;
        }
    }
}
