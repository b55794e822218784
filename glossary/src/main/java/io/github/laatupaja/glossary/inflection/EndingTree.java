// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The endings of a word as a tree of letters, so that one pass over a text finds all its readings. Immutable once built. */
final class EndingTree {
    private final Clitics clitics;
    private final List<String> suffixes;
    private final EndingNode root = new EndingNode('\0', null);

    EndingTree(VowelHarmony harmony, List<CaseForm> forms) {
        this.clitics = new Clitics(harmony);
        this.suffixes = Possessor.suffixes(harmony);
        forms.forEach(this::add);
    }

    private void add(CaseForm form) {
        if (form.plain() != null) {
            root.descendant(form.plain()).plain |= form.bit();
        }
        if (form.possessed() != null) {
            EndingNode node = root.descendant(form.possessed());
            node.possessed |= form.bit();
            node.shortThird |= form.hasShortThird() ? form.bit() : 0;
        }
    }

    /** {@return the readings of a text after the stem, as a bit set of numbers and cases; 0 if it is not an ending} */
    int readings(char[] text, int from, int to) {
        int readings = 0;
        EndingNode node = root;
        for (int at = from; node != null; at++) {
            readings |= readings(node, text, at, to);
            node = at < to ? node.child(text[at]) : null;
        }
        return readings;
    }

    private int readings(EndingNode node, char[] text, int at, int to) {
        int readings = node.plain != 0 && clitics.match(text, at, to) ? node.plain : 0;
        if (node.shortThird != 0 && isShortThird(text, at, to)) {
            readings |= node.shortThird;
        }
        return node.possessed != 0 && isPossessor(text, at, to) ? readings | node.possessed : readings;
    }

    private boolean isPossessor(char[] text, int at, int to) {
        for (String suffix : suffixes) {
            if (Clitics.startsWith(suffix, text, at, to) && clitics.match(text, at + suffix.length(), to)) {
                return true;
            }
        }
        return false;
    }

    /** The shorter suffix repeats the last vowel of the ending and adds an n. */
    private boolean isShortThird(char[] text, int at, int to) {
        return to - at >= 2 && text[at] == text[at - 1] && text[at + 1] == 'n' && clitics.match(text, at + 2, to);
    }

    /** A node of the tree: the letter that leads to it, and the readings of the endings that stop at it. */
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
        EndingNode child(char wanted) {
            EndingNode child = firstChild;
            while (child != null && child.letter != wanted) {
                child = child.sibling;
            }
            return child;
        }

        /** {@return the node that a text leads to, created if it does not exist} */
        EndingNode descendant(String text) {
            EndingNode node = this;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                EndingNode child = node.child(c);
                if (child == null) {
                    child = new EndingNode(c, node.firstChild);
                    node.firstChild = child;
                }
                node = child;
            }
            return node;
        }
    }
}
