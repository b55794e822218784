// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.Trees.UNIT;
import static io.github.laatupaja.scoring.Trees.criterion;
import static io.github.laatupaja.scoring.Trees.dontKnow;
import static io.github.laatupaja.scoring.Trees.group;
import static io.github.laatupaja.scoring.Trees.notApplicable;
import static io.github.laatupaja.scoring.Trees.rated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.Reason;
import io.github.laatupaja.score.ReasonCode;
import io.github.laatupaja.score.Score;
import org.junit.jupiter.api.Test;

/** Group A: 1 and missing; group B: 0.5 and not applicable; group C: all missing. */
class LevelPoliciesTest {
    private static final CriteriaFramework TREE = Trees.framework(
            UNIT,
            group("A", criterion("A1", "1"), criterion("A2", "1")),
            group("B", criterion("B1", "1"), criterion("B2", "1")),
            group("C", criterion("C1", "1")));

    private static final Assessment ANSWERS = Trees.assessment(UNIT)
            .addAnswer(rated("A1", "1"))
            .addAnswer(dontKnow("A2"))
            .addAnswer(rated("B1", "0.5"))
            .addAnswer(notApplicable("B2"))
            .build();

    @Test
    void withoutPoliciesOfTheirOwnLevelsFollowTheMethod() {
        // A 1, B 0.5, C has nothing to score
        assertScore(Aggregation.NESTED_MEAN, Aggregation.FLAT_MEAN, "3/4");
    }

    @Test
    void aLevelMayFillInWhatIsMissingBelowIt() {
        // A (1 + 0) / 2, B 0.5, C 0
        assertScore(Aggregation.NESTED_MEAN, Aggregation.FLAT_MEAN.missing(MissingPolicy.asLowest()), "1/3");
    }

    @Test
    void theWholeMayFillInGroupsThatHaveNoScore() {
        // A 1, B 0.5, C has no score and counts at its lowest
        Score score = assertScore(
                Aggregation.NESTED_MEAN.missing(MissingPolicy.asLowest()),
                Aggregation.FLAT_MEAN.missing(MissingPolicy.availableCase()),
                "1/2");
        assertThat(score.get(GroupId.of("C")).state()).isEqualTo(NodeState.NOTHING_TO_SCORE);
        assertThat(score.get(GroupId.of("C")).contribution()).contains(ExactNumber.ZERO);
    }

    @Test
    void groupsHeldBackAreLeftOutOrFilledIn() {
        Aggregation refusing = Aggregation.FLAT_MEAN.missing(MissingPolicy.refuse());

        // A and C are held back: B alone; or A and C at 0
        Score score = assertScore(Aggregation.NESTED_MEAN, refusing, "1/2");
        assertThat(score.get(GroupId.of("A")).state()).isEqualTo(NodeState.WITHHELD);
        assertScore(Aggregation.NESTED_MEAN.missing(MissingPolicy.asZero()), refusing, "1/6");
    }

    @Test
    void whatIsHeldBackAndCountsAllTheSameSaysSo() {
        Aggregation refusing = Aggregation.FLAT_MEAN.missing(MissingPolicy.refuse());

        Score left = assertScore(Aggregation.NESTED_MEAN, refusing, "1/2");
        Score filled = assertScore(Aggregation.NESTED_MEAN.missing(MissingPolicy.asLowest()), refusing, "1/6");

        assertThat(left.get(GroupId.of("A")).reasons())
                .extracting(Reason::code)
                .doesNotContain(ReasonCode.COUNTED_ABOVE_AS);
        assertThat(filled.get(GroupId.of("A")).explain(Language.ENGLISH)).startsWith("""
                        A / 1.00
                          withheld: 1 criterion is missing
                          has no score of its own; counted as 0.00 in: test
                        """);
        assertThat(filled.explain(Language.FINNISH))
                .contains(
                        "ei näytetä: 1 kriteeri puuttuu\n      omaa tulosta ei ole; lasketaan arvona 0,00 kohtaan: test\n");
        assertThat(filled.explain(Language.SWEDISH))
                .contains("visas inte: 1 kriterium saknas\n      har inget eget resultat; räknas som 0,00 i: test\n");
        assertThat(filled.get(GroupId.of("B")).reasons())
                .extracting(Reason::code)
                .doesNotContain(ReasonCode.COUNTED_ABOVE_AS);
    }

    @Test
    void whatIsNotApplicableMayBeRefusedOnOneLevelAlone() {
        // B is held back, the whole is not: (1 + 1) / 2 with C left out
        Score score = assertScore(
                Aggregation.NESTED_MEAN, Aggregation.FLAT_MEAN.notApplicable(NotApplicablePolicy.REFUSE), "1");
        assertThat(score.get(GroupId.of("B")).state()).isEqualTo(NodeState.WITHHELD);
    }

    @Test
    void optionsTellTheLevelsThatDiffer() {
        TreeMethod method = TreeMethod.builder()
                .aggregations(
                        Aggregation.NESTED_MEAN,
                        Aggregation.nested(Aggregators.MEDIAN)
                                .missing(MissingPolicy.refuse())
                                .notApplicable(NotApplicablePolicy.REFUSE))
                .build();

        assertThat(method.options())
                .containsEntry("aggregation", "nested-mean nested-median")
                .containsEntry("level.1", "missing refuse, not-applicable refuse")
                .doesNotContainKey("level.0");
        assertThat(method.toBuilder().build().options()).isEqualTo(method.options());
    }

    private static Score assertScore(Aggregation whole, Aggregation groups, String expected) {
        Score score = TreeMethod.builder().aggregations(whole, groups).build().score(TREE, ANSWERS);

        assertThat(score.value()).contains(ExactNumber.parse(expected));
        return score;
    }
}
