// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.basics.Severity;

/**
 * How the parts of a score can contradict each other. Codes are stable; their wording may change. The first argument of each
 * code is the node.
 */
public enum ScoreFindingCode implements FindingKind {
    /** A node is scored but has no value: node. */
    NO_VALUE(
            "{0}: state is 'scored' but no value is given",
            "{0}: tila on ”scored”, mutta arvo puuttuu", "{0}: tillståndet är ”scored” men värdet saknas"),
    /** A node has a value although its state allows none: node, state, value. */
    VALUE_AGAINST_STATE(
            "{0}: state is '{1}' but value {2} is given",
            "{0}: tila on ”{1}”, mutta mukana on arvo {2}", "{0}: tillståndet är ”{1}” men värdet {2} anges"),
    /** The state of a criterion does not match its answer: node, state, answer. */
    STATE_AGAINST_ANSWER(
            "{0}: state is '{1}' but answer is '{2}'",
            "{0}: tila on ”{1}”, mutta vastaus on ”{2}”", "{0}: tillståndet är ”{1}” men svaret är ”{2}”"),
    /** A group is scored although nothing in it is asked: node. */
    SCORED_UNASKED(
            "{0}: state is 'scored' but nothing is asked",
            "{0}: tila on ”scored”, mutta mitään ei kysytä", "{0}: tillståndet är ”scored” men inget frågas"),
    /** The minimum is above the maximum: node, minimum, maximum. */
    MINIMUM_ABOVE_MAXIMUM(
            "{0}: minimum {1} is above maximum {2}",
            "{0}: pienin mahdollinen {1} on suurempi kuin suurin mahdollinen {2}",
            "{0}: minimum {1} är större än maximum {2}"),
    /** A value is below what is possible: node, value, minimum. */
    VALUE_BELOW_MINIMUM(
            "{0}: value {1} is below its minimum {2}",
            "{0}: arvo {1} on alle pienimmän mahdollisen {2}", "{0}: värdet {1} är under sitt minimum {2}"),
    /** A value is above what is possible: node, value, maximum. */
    VALUE_ABOVE_MAXIMUM(
            "{0}: value {1} is above its maximum {2}",
            "{0}: arvo {1} on yli suurimman mahdollisen {2}", "{0}: värdet {1} är över sitt maximum {2}"),
    /** A bound is below what is possible: node, lower bound, minimum. */
    BOUND_BELOW_MINIMUM(
            "{0}: lower bound {1} is below the minimum {2}",
            "{0}: alaraja {1} on alle pienimmän mahdollisen {2}", "{0}: den undre gränsen {1} är under minimum {2}"),
    /** A bound is above what is possible: node, upper bound, maximum. */
    BOUND_ABOVE_MAXIMUM(
            "{0}: upper bound {1} is above the maximum {2}",
            "{0}: yläraja {1} on yli suurimman mahdollisen {2}", "{0}: den övre gränsen {1} är över maximum {2}"),
    /** A value is outside its bounds though nothing is missing: node, value, lower bound, upper bound. */
    VALUE_OUTSIDE_BOUNDS(
            "{0}: nothing is missing, but value {1} is outside its bounds {2}..{3}",
            "{0}: mitään ei puutu, mutta arvo {1} ei ole rajoissaan {2}–{3}",
            "{0}: inget saknas, men värdet {1} ligger utanför sina gränser {2}–{3}"),
    /** A weight is below 0: node, weight. */
    NEGATIVE_WEIGHT(
            "{0}: weight is {1}, expected 0 or more",
            "{0}: paino on {1}, odotettiin vähintään nollaa", "{0}: vikten är {1}, väntade 0 eller mer"),
    /** A criterion does not cover exactly one criterion: node, how many. */
    NOT_ONE_CRITERION(
            "{0} covers {1} criteria, expected 1",
            "{0} kattaa {1} kriteeriä, odotettiin yhtä", "{0} täcker {1} kriterier, väntade 1"),
    /** The children of a node have more criteria in a state than the node: node, state, its count, their count. */
    COUNT_BELOW_PARTS(
            "{0}: coverage has {2} {1}, but its parts have {3}",
            "{0}: kattavuuden {1} on {2}, mutta osissa niitä on {3}",
            "{0}: i täckningen är {1} {2}, men i delarna {3}"),
    /** A node covers more criteria than the framework has there: node, how many, how many there are. */
    MORE_THAN_THERE_ARE(
            "{0}: coverage counts {1} criteria, but the framework has {2} there",
            "{0}: kattavuudessa on {1} kriteeriä, mutta kriteeristössä niitä on siinä {2}",
            "{0}: täckningen räknar {1} kriterier, men kriteriesamlingen har {2} där"),
    /** The contributions of the children do not add up to that of the node: node, its contribution, their sum. */
    CONTRIBUTIONS_DO_NOT_ADD_UP(
            "{0}: contribution is {1}, but those of its parts add up to {2}",
            "{0}: osuus kokonaistuloksesta on {1}, mutta osien osuuksien summa on {2}",
            "{0}: bidraget är {1}, men delarnas bidrag blir tillsammans {2}"),
    /** The contributions do not add up to the total score: node, value or a dash, sum of the contributions. */
    CONTRIBUTIONS_ARE_NOT_THE_VALUE(
            "{0}: value is {1}, but contributions come to {2}",
            "{0}: arvo on {1}, mutta osuuksien summa on {2}", "{0}: värdet är {1}, men bidragen blir tillsammans {2}"),
    /** A contribution is not value times effective weight: node, contribution, value, effective weight. */
    UNLIKE_CONTRIBUTION(
            "{0}: contribution is {1}, but value {2} times effective weight {3} is not",
            "{0}: osuus kokonaistuloksesta on {1}, mutta arvo {2} kertaa tehollinen paino {3} ei ole sama",
            "{0}: bidraget är {1}, men värdet {2} gånger den effektiva vikten {3} är det inte"),
    /** A criterion or group appears twice: node. */
    TWICE("{0} appears twice", "{0} esiintyy kahdesti", "{0} förekommer två gånger"),
    /** A node is below one that does not contain it in the framework: node, the one above. */
    MISPLACED(
            "{0} stands below {1}, which does not hold it in the framework",
            "{0} on kohdassa {1}, johon se ei kriteeristössä kuulu",
            "{0} står under {1}, som inte innehåller det i kriteriesamlingen"),
    /** A criterion has children: node. */
    PARTS_OF_A_CRITERION("{0} has something below it", "kohteen {0} alla on jotakin", "{0} har något under sig"),
    /** A node contains a total: node. */
    WHOLE_WITHIN(
            "{0} has a whole below it, expected a group or a criterion",
            "kohteen {0} alla on kokonaisuus, odotettiin ryhmää tai kriteeriä",
            "{0} har en helhet under sig, väntade en grupp eller ett kriterium"),
    /** The total is a criterion or a group: node. */
    NOT_THE_WHOLE(
            "total is {0}, expected the whole",
            "total on {0}, odotettiin kokonaisuutta", "total är {0}, väntade helheten"),
    /** The share in a reason is not rated divided by asked: node, share, rated, asked. */
    UNLIKE_SHARE(
            "{0}: a reason tells the share {1}, but {2} of {3} are rated",
            "{0}: perusteessa osuus on {1}, mutta arvioitu on {2}/{3}",
            "{0}: en motivering anger andelen {1}, men bedömda är {2} av {3}");

    private final MessagePattern pattern;

    ScoreFindingCode(String english, String finnish, String swedish) {
        this.pattern = new MessagePattern(english, finnish, swedish);
    }

    /** {@return always an error} */
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public MessagePattern pattern() {
        return pattern;
    }
}
