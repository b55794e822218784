// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.internal.Message;
import java.util.List;
import java.util.Locale;

/** Why a node of a score is what it is. A code stands for good; its wording may change. */
public enum ReasonCode {
    /** The criterion was rated: rating, label, value. */
    RATED("rated {0} ({1}), worth {2}", "arvio {0} ({1}), arvo {2}", "betyg {0} ({1}), värde {2}"),
    /** The criterion was rated on an interval: value. */
    RATED_NUMBER("rated {0}", "arvio {0}", "betyg {0}"),
    /** The criterion was rated on an interval, and counts as something else: rating, value. */
    RATED_NUMBER_COUNTS("rated {0}, counts as {1}", "arvio {0}, lasketaan arvona {1}", "betyg {0}, räknas som {1}"),
    /** The criterion is not applicable because the workshop lacks a feature: the feature. */
    NO_SUCH_FEATURE(
            "not applicable: the workshop has no such thing: {0}",
            "ei sovellettavissa: työpajalla ei ole: {0}", "inte tillämpligt: verkstaden har inte: {0}"),
    /** The criterion is not applicable, for a reason in the assessor's own words, which stand in the answer. */
    ASSESSORS_REASON(
            "not applicable, for the assessor's own reason",
            "ei sovellettavissa, arvioijan omalla perusteella",
            "inte tillämpligt, med bedömarens egen motivering"),
    /** The criterion is not applicable, and why is not known here: a row of a table does not say. */
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
    /** The score is a mean over criteria: how many count, how many are asked. */
    MEAN_OF_CRITERIA(
            "weighted mean of {0} of the {1} criteria asked",
            "painotettu keskiarvo {0} kriteeristä, kysyttyjä {1}", "viktat medelvärde av {0} kriterier, frågade {1}"),
    /** The score is a sum over criteria: how many count, how many are asked. */
    SUM_OF_CRITERIA(
            "weighted sum of {0} of the {1} criteria asked",
            "painotettu summa {0} kriteeristä, kysyttyjä {1}", "viktad summa av {0} kriterier, frågade {1}"),
    /** The score is a mean over what is right below: how many count, how many there are. */
    MEAN_OF_PARTS(
            "weighted mean of {0} of its {1} parts",
            "painotettu keskiarvo {0} osasta, osia {1}", "viktat medelvärde av {0} delar av {1}"),
    /** The score is a sum over what is right below: how many count, how many there are. */
    SUM_OF_PARTS(
            "weighted sum of {0} of its {1} parts",
            "painotettu summa {0} osasta, osia {1}", "viktad summa av {0} delar av {1}"),
    /** The score is an aggregate over criteria: the formula, how many count, how many are asked. */
    AGGREGATE_OF_CRITERIA(
            "{0} of {1} of the {2} criteria asked",
            "{0} {1} kriteeristä, kysyttyjä {2}", "{0} av {1} kriterier, frågade {2}"),
    /** The score is an aggregate over what is right below: the formula, how many count, how many there are. */
    AGGREGATE_OF_PARTS("{0} of {1} of its {2} parts", "{0} {1} osasta, osia {2}", "{0} av {1} delar av {2}"),
    /** The score is that of the lowest part: its id. */
    LOWEST_PART("the lowest is {0}", "alin on {0}", "lägst är {0}"),
    /** The score is that of the lowest parts, of which the first in published order is taken: its id, how many. */
    LOWEST_OF_EQUALS(
            "the lowest is {0}, in published order the first of {1} equally low",
            "alin on {0}, julkaisujärjestyksessä ensimmäinen {1} yhtä alhaisesta",
            "lägst är {0}, i publicerad ordning den första av {1} lika låga"),
    /** A reason in the words of a method that is not bundled: the words. */
    IN_OWN_WORDS("by the method: {0}", "menetelmän mukaan: {0}", "enligt metoden: {0}"),
    /** Some criteria below are not applicable and left out: how many. */
    LEFT_OUT(
            "{0} not applicable, left out", "{0} ei sovellettavissa, jätetty pois", "{0} inte tillämpliga, utelämnade"),
    /** Some criteria below are missing: how many don't know, how many unanswered. */
    SOME_MISSING(
            "missing: {0} don't know, {1} unanswered",
            "puuttuu: {0} en osaa sanoa, {1} vastaamatta", "saknas: {0} vet inte, {1} obesvarade"),
    /** The score could change if everything missing were answered: lowest, highest. */
    COULD_BE(
            "between {0} and {1} if everything missing were answered",
            "välillä {0}–{1}, jos kaikkeen puuttuvaan vastattaisiin",
            "mellan {0} och {1} om allt som saknas besvarades"),
    /** Withheld for too few rated criteria: rated, asked, share, least share. */
    BELOW_MINIMUM_COVERAGE(
            "withheld: {0} of {1} rated, {2}, below the minimum of {3}",
            "ei näytetä: arvioitu {0}/{1}, {2}, alle vähimmäisosuuden {3}",
            "visas inte: {0} av {1} bedömda, {2}, under minimiandelen {3}"),
    /** Withheld because anything is missing: how many. */
    MISSING_REFUSED("withheld: {0} missing", "ei näytetä: {0} puuttuu", "visas inte: {0} saknas"),
    /** Withheld because anything is not applicable: how many. */
    NOT_APPLICABLE_REFUSED(
            "withheld: {0} not applicable", "ei näytetä: {0} ei sovellettavissa", "visas inte: {0} inte tillämpliga"),
    /** Nothing below is asked of this workshop. */
    NOTHING_ASKED(
            "nothing to score: nothing is asked",
            "ei pisteytettävää: mitään ei kysytä",
            "inget att poängsätta: inget frågas"),
    /** Nothing below that counts has a score and a weight. */
    NOTHING_COUNTS(
            "nothing to score: nothing below has a score and a weight",
            "ei pisteytettävää: millään ei ole sekä pistettä että painoa",
            "inget att poängsätta: inget har både poäng och vikt"),
    /** The part in the whole: weight declared, effective weight, contribution. */
    PART_IN_WHOLE(
            "weight {0}, effective weight {1}, contributes {2}",
            "paino {0}, vaikuttava paino {1}, osuus tuloksesta {2}", "vikt {0}, effektiv vikt {1}, bidrar med {2}");

    @SuppressWarnings("ImmutableEnumChecker") // three final strings
    private final Message message;

    ReasonCode(String english, String finnish, String swedish) {
        this.message = new Message(english, finnish, swedish);
    }

    /** {@return the code in text, such as {@code below-minimum-coverage}} */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text(Language language, List<String> arguments) {
        return message.text(language.value(), arguments);
    }
}
