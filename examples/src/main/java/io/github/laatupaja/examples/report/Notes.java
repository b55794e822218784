// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.basics.Standing;
import java.util.ArrayList;
import java.util.List;

/** What a reader must bear in mind. Immutable and thread-safe. */
public final class Notes {
    private final ScoredAssessment scored;
    private final Words words;

    private Notes(ScoredAssessment scored, Words words) {
        this.scored = scored;
        this.words = words;
    }

    /**
     * {@return the notes on an assessment}
     * @param scored the assessment
     * @param words how they are said
     */
    public static Notes of(ScoredAssessment scored, Words words) {
        return new Notes(scored, words);
    }

    /** {@return what is said first: that it is invented, that the translation is unofficial, whose words they are} */
    public List<String> opening() {
        List<String> opening = new ArrayList<>();
        if (scored.isInvented()) {
            opening.add(words.say(Phrase.INVENTED));
        }
        if (isUnofficial()) {
            opening.add(words.say(Phrase.UNOFFICIAL) + " " + words.say(Phrase.AS_WRITTEN));
        }
        return opening;
    }

    /** {@return what is said last: what the score is not, and to whom the rights in the criteria's wording belong} */
    public List<String> closing() {
        List<String> closing = new ArrayList<>();
        closing.add(words.say(Phrase.NO_MARK));
        scored.framework().rights().ifPresent(rights -> closing.add(words.say(rights)));
        return closing;
    }

    private boolean isUnofficial() {
        return scored.framework().criteria().stream()
                .map(criterion -> criterion.text().rendering(words.language()).standing())
                .anyMatch(standing -> standing == Standing.UNOFFICIAL_TRANSLATION);
    }
}
