// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.MessageCode;
import io.github.laatupaja.basics.MessagePattern;

/** Why a node of a score is what it is. Codes are stable; their wording may change. */
public enum ReasonCode implements MessageCode {
    /** The criterion was rated: rating, label, value. */
    RATED("rated {0} ({1}), worth {2}", "arvio {0} ({1}), arvo {2}", "betyg {0} ({1}), värde {2}"),
    /** The criterion was rated on an interval: value. */
    RATED_NUMBER("rated {0}", "arvio {0}", "betyg {0}"),
    /** The criterion was rated on an interval, and counts as something else: rating, value. */
    RATED_NUMBER_COUNTS("rated {0}, counts as {1}", "arvio {0}, lasketaan arvona {1}", "betyg {0}, räknas som {1}"),
    /** The criterion is not applicable because the workshop lacks a feature: the feature. */
    NO_SUCH_FEATURE(
            "not applicable: the workshop has no {0}",
            "ei sovellettavissa: työpajalla ei ole {0}", "inte tillämpligt: verkstaden saknar {0}"),
    /** The criterion is not applicable, for a reason in the assessor's own words, which the answer has. */
    ASSESSORS_REASON(
            "not applicable, for the assessor's own reason",
            "ei sovellettavissa, arvioijan omalla perusteella",
            "inte tillämpligt, med bedömarens egen motivering"),
    /** The criterion is not applicable, and the reason is unknown: a row of a table does not have one. */
    NO_REASON_GIVEN(
            "not applicable, for a reason that is not recorded here",
            "ei sovellettavissa, perustetta ei ole kirjattu tähän",
            "inte tillämpligt, av ett skäl som inte har antecknats här"),
    /** The assessor does not know. */
    DONT_KNOW("missing: the assessor does not know", "puuttuu: arvioija ei osaa sanoa", "saknas: bedömaren vet inte"),
    /** There is no answer. */
    UNANSWERED("missing: no answer", "puuttuu: ei vastausta", "saknas: inget svar"),
    /** What is missing counts as a value: the value. */
    COUNTED_AS("counted as {0}", "lasketaan arvona {0}", "räknas som {0}"),
    /** The group has no score, but counts in its parent: the value, the title of the parent. */
    COUNTED_ABOVE_AS(
            "has no score of its own; counted as {0} in: {1}",
            "omaa tulosta ei ole; lasketaan arvona {0} kohtaan: {1}", "har inget eget resultat; räknas som {0} i: {1}"),
    /** The score is a mean over criteria: how many count, how many are asked. */
    MEAN_OF_CRITERIA(
            "weighted mean of {0} {0|criterion|criteria}; {1} {1|was|were} asked",
            "painotettu keskiarvo {0} kriteeristä; kysyttyjä on {1}",
            "viktat medelvärde av {0} {0|kriterium|kriterier}; {1} har frågats"),
    /** The score is a sum over criteria: how many count, how many are asked. */
    SUM_OF_CRITERIA(
            "weighted sum of {0} {0|criterion|criteria}; {1} {1|was|were} asked",
            "painotettu summa {0} kriteeristä; kysyttyjä on {1}",
            "viktad summa av {0} {0|kriterium|kriterier}; {1} har frågats"),
    /** The score is a mean over the direct children: how many count, how many there are. */
    MEAN_OF_PARTS(
            "weighted mean of {0} {0|part|parts}; there {1|is|are} {1}",
            "painotettu keskiarvo {0} osasta; osia on {1}", "viktat medelvärde av {0} {0|del|delar}; det finns {1}"),
    /** The score is a sum over the direct children: how many count, how many there are. */
    SUM_OF_PARTS(
            "weighted sum of {0} {0|part|parts}; there {1|is|are} {1}",
            "painotettu summa {0} osasta; osia on {1}", "viktad summa av {0} {0|del|delar}; det finns {1}"),
    /** The score is an aggregate over criteria: the formula, how many count, how many are asked. */
    AGGREGATE_OF_CRITERIA(
            "{0} of {1} {1|criterion|criteria}; {2} {2|was|were} asked",
            "{0} {1} kriteeristä; kysyttyjä on {2}", "{0} av {1} {1|kriterium|kriterier}; {2} har frågats"),
    /** The score is an aggregate over the direct children: the formula, how many count, how many there are. */
    AGGREGATE_OF_PARTS(
            "{0} of {1} {1|part|parts}; there {2|is|are} {2}",
            "{0} {1} osasta; osia on {2}", "{0} av {1} {1|del|delar}; det finns {2}"),
    /** Some parts have a score but no weight: how many. */
    WITHOUT_WEIGHT(
            "{0} {0|does|do} not count, for {0|its|their} weight is 0",
            "{0} ei vaikuta tulokseen, koska paino on 0", "{0} räknas inte, eftersom vikten är 0"),
    /** The score is that of the lowest part: its name. */
    LOWEST_PART("the lowest is {0}", "alin on {0}", "lägst är {0}"),
    /** The score is that of several lowest parts: the name of the first in published order, how many there are. */
    LOWEST_OF_EQUALS(
            "the lowest is {0}, in published order the first of {1} equally low",
            "alin on {0}; yhtä alhaisia on {1}, ja näistä se on julkaisujärjestyksessä ensimmäinen",
            "lägst är {0}, i publicerad ordning den första av {1} lika låga"),
    /** A reason in the own words of a method that is not bundled: the words. */
    IN_OWN_WORDS("by the method: {0}", "menetelmän mukaan: {0}", "enligt metoden: {0}"),
    /** Some criteria below are not applicable and left out: how many. */
    LEFT_OUT(
            "{0} {0|criterion|criteria} left out: not applicable",
            "{0} {0|kriteeri|kriteeriä} jätetään pois: ei sovellettavissa",
            "{0} {0|kriterium|kriterier} utelämnas: inte {0|tillämpligt|tillämpliga}"),
    /** Some criteria below are missing: how many with don't know, how many unanswered. */
    SOME_MISSING(
            "missing: {0} with don't know, {1} unanswered",
            "puuttuu: {0} en osaa sanoa, {1} vastaamatta", "saknas: {0} vet inte, {1} {1|obesvarat|obesvarade}"),
    /** Some criteria below are missing, all of them with don't know: how many. */
    SOME_UNKNOWN(
            "{0} {0|criterion|criteria} missing: the assessor does not know",
            "{0} {0|kriteeri|kriteeriä} puuttuu: arvioija ei osaa sanoa",
            "{0} {0|kriterium|kriterier} saknas: bedömaren vet inte"),
    /** Some criteria below are missing, all of them unanswered: how many. */
    SOME_UNANSWERED(
            "{0} {0|criterion|criteria} missing: no answer",
            "{0} {0|kriteeri|kriteeriä} puuttuu: ei vastausta", "{0} {0|kriterium|kriterier} saknas: inget svar"),
    /** The score could change if everything missing were answered: lowest, highest. */
    COULD_BE(
            "the score would lie between {0} and {1} if everything missing were answered",
            "tulos olisi välillä {0}–{1}, jos kaikkeen puuttuvaan vastattaisiin",
            "resultatet skulle ligga mellan {0} och {1} om allt som saknas besvarades"),
    /** Withheld for too few rated criteria: rated, asked, share, least share. */
    BELOW_MINIMUM_COVERAGE(
            "withheld: {0} of {1} rated, {2}, below the minimum of {3}",
            "ei näytetä: arvioitu {0}/{1}, {2}, alle vähimmäisosuuden {3}",
            "visas inte: bedömda {0} av {1}, {2}, under minimiandelen {3}"),
    /** Withheld because anything is missing: how many. */
    MISSING_REFUSED(
            "withheld: {0} {0|criterion is|criteria are} missing",
            "ei näytetä: {0} {0|kriteeri|kriteeriä} puuttuu", "visas inte: {0} {0|kriterium|kriterier} saknas"),
    /** Withheld because anything is not applicable: how many. */
    NOT_APPLICABLE_REFUSED(
            "withheld: {0} {0|criterion is|criteria are} not applicable",
            "ei näytetä: {0} {0|kriteeri|kriteeriä} ei ole sovellettavissa",
            "visas inte: {0} {0|kriterium är inte tillämpligt|kriterier är inte tillämpliga}"),
    /** Nothing below is asked of this workshop. */
    NOTHING_ASKED(
            "nothing to score: nothing is asked",
            "ei pisteytettävää: mitään ei kysytä",
            "inget att poängsätta: inget frågas"),
    /** Nothing below has both a score and a weight. */
    NOTHING_COUNTS(
            "nothing to score: nothing below has a score and a weight",
            "ei pisteytettävää: millään ei ole sekä pistettä että painoa",
            "inget att poängsätta: inget har både poäng och vikt"),
    /** The share that counts in the total: declared weight, effective weight, contribution, rounded contribution. */
    PART_IN_WHOLE(
            "weight {0}; {1} of its score counts in the whole: {3}",
            "paino {0}; sen tuloksesta {1} lasketaan kokonaistulokseen: {3}",
            "vikt {0}; {1} av resultatet räknas in i helheten: {3}"),
    /** The same where the effective weight is above 1, as in a sum: it is shown as a factor, not as a share. */
    TIMES_IN_WHOLE(
            "weight {0}; its score counts {1} times in the whole: {3}",
            "paino {0}; sen tulos lasketaan kokonaistulokseen {1}-kertaisena: {3}",
            "vikt {0}; resultatet räknas in i helheten {1} gånger: {3}"),
    /** The score does not count in the total as it is, but its criteria do: contribution, rounded contribution. */
    OTHERWISE_IN_WHOLE(
            "this score does not count in the whole as it is; its part there: {1}",
            "tätä tulosta ei lasketa kokonaistulokseen sellaisenaan; osuus siitä: {1}",
            "resultatet räknas inte in i helheten som sådant; dess del där: {1}");

    private final MessagePattern pattern;

    ReasonCode(String english, String finnish, String swedish) {
        this.pattern = new MessagePattern(english, finnish, swedish);
    }

    /** {@return whether the last argument is a rounded contribution} */
    boolean isPartInWhole() {
        return this == PART_IN_WHOLE || this == TIMES_IN_WHOLE || this == OTHERWISE_IN_WHOLE;
    }

    /** {@return how many arguments a reason needs} */
    int arity() {
        return pattern.arity();
    }

    @Override
    public MessagePattern pattern() {
        return pattern;
    }
}
