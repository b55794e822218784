// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.List;
import java.util.function.Consumer;

/** Makes mentions of words, one after another. Not thread-safe. */
final class Matcher {
    private final Partials partials = new Partials();
    private final SharedModifiers sharedModifiers = new SharedModifiers();
    private final Ellipses ellipses;
    private final Compounds compounds;
    private final Found found;

    Matcher(Lexicon lexicon, boolean isWithCompounds, Consumer<? super Mention> consumer) {
        this.ellipses = new Ellipses(lexicon);
        this.compounds = new Compounds(lexicon, isWithCompounds);
        this.found = new Found(consumer);
    }

    /** {@return whether the next word matters even if it is no label's, and all of its letters} */
    boolean isWaiting() {
        return !partials.isEmpty()
                || !found.isEmpty()
                || ellipses.isWaiting()
                || sharedModifiers.isWaiting()
                || compounds.areWanted();
    }

    /** Takes a word. */
    void next(Word word) {
        partials.settle(word.joint() == Gap.NONE, found);
        List<Reading> before = partials.before(word);
        List<Reading> ended = partials.next(word);
        for (Reading partial : ended) {
            Label label = partial.word().label();
            found.add(partial.start(), word.end(), label, label.kind());
        }
        sharedModifiers.next(word, ended, found);
        ellipses.next(word, before, found);
        if (ended.isEmpty()) {
            compounds.next(word, found);
        }
        release();
    }

    /** Takes a sign that some label has. */
    void sign(Word sign) {
        partials.settle(false, found);
        partials.keep(partials.next(sign), sign.end());
        release();
    }

    private void release() {
        found.release(ellipses.start(partials.start(Long.MAX_VALUE)));
    }

    void end() {
        partials.settle(false, found);
        found.release(Long.MAX_VALUE);
    }
}
