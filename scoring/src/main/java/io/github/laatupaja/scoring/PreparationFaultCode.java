// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.internal.Message;
import java.util.List;
import java.util.Locale;

/** Why a method cannot be made ready for a framework and a scale. A code stands for good; its wording may change. */
public enum PreparationFaultCode {
    /** A weight is below 0: criterion or group, weight. */
    NEGATIVE_WEIGHT(
            "weight of {0} is {1}, expected 0 or more",
            "kohteen {0} paino on {1}, odotettiin vähintään nollaa", "vikten för {0} är {1}, väntade 0 eller mer"),
    /** Nothing has any weight. */
    NO_WEIGHT(
            "all weights below the whole are 0",
            "kaikki painot kokonaisuuden alla ovat nollia",
            "alla vikter under helheten är 0"),
    /** A weight is for what the edition does not know: id, edition. */
    WEIGHT_OF_UNKNOWN(
            "weight for {0}, which is unknown in edition '{1}'",
            "paino kohteelle {0}, jota ei ole versiossa ”{1}”", "vikt för {0}, som inte finns i utgåvan ”{1}”"),
    /** A valuation is for what the edition does not know: id, edition. */
    VALUATION_OF_UNKNOWN(
            "valuation for {0}, which is unknown in edition '{1}'",
            "arvotus kohteelle {0}, jota ei ole versiossa ”{1}”", "värdering för {0}, som inte finns i utgåvan ”{1}”"),
    /** The scale has too many levels: scale, levels, most. */
    TOO_MANY_LEVELS(
            "scale {0} has {1} levels, expected at most {2}",
            "asteikolla {0} on {1} tasoa, odotettiin enintään {2}", "skalan {0} har {1} nivåer, väntade högst {2}"),
    /** No rating is worth 0, as which missing ones are to count: scale. */
    NO_ZERO(
            "missing ratings cannot count as 0 on scale {0}",
            "puuttuvia arvioita ei voi laskea nollana asteikolla {0}",
            "saknade betyg kan inte räknas som 0 på skalan {0}"),
    /** A step is not on the scale: step, scale. */
    STEP_OFF_SCALE(
            "step {0} is not on scale {1}",
            "porrasta {0} ei ole asteikolla {1}", "steget {0} finns inte på skalan {1}"),
    /** The scale's ends are one: scale. */
    NO_LENGTH(
            "scale {0} has no length, of which a rating could be a share",
            "asteikolla {0} ei ole pituutta, josta arvio voisi olla osuus",
            "skalan {0} har ingen längd som ett betyg kunde vara en andel av"),
    /** The scale is not one of points: scale. */
    NO_HUNDRED_POINTS(
            "scale {0} does not go from 0 to 100 points",
            "asteikko {0} ei ulotu nollasta sataan pisteeseen", "skalan {0} går inte från 0 till 100 poäng"),
    /** The scale has no levels, which could stand for points: scale. */
    NO_LEVELS_WITH_BANDS(
            "scale {0} has no levels with bands of points",
            "asteikolla {0} ei ole tasoja, joilla olisi pisteväli", "skalan {0} har inga nivåer med poängintervall"),
    /** A level stands for no points: level, scale. */
    LEVEL_WITHOUT_BAND(
            "level {0} of scale {1} has no band of points",
            "asteikon {1} tasolla {0} ei ole pisteväliä", "nivån {0} på skalan {1} har inget poängintervall"),
    /** The formula has no meaning for values below 0: scale. */
    NEGATIVE_VALUES(
            "values on scale {0} can be below 0, for which the formula has no meaning",
            "asteikon {0} arvot voivat olla negatiivisia, eikä kaavalla ole niille merkitystä",
            "värden på skalan {0} kan vara negativa, vilket formeln saknar mening för"),
    /** A sum that leaves something out counts it as 0: scale. */
    SUM_WITHOUT_ZERO(
            "a sum that leaves out what is missing counts it as 0, which no rating on scale {0} is worth; count it as lowest, "
                    + "or refuse it",
            "summa, josta puuttuva jätetään pois, laskee sen nollaksi, jota mikään arvio asteikolla {0} ei ole; laske se "
                    + "alimpana tai hylkää",
            "en summa som utelämnar det som saknas räknar det som 0, vilket inget betyg på skalan {0} är värt; räkna det som "
                    + "lägst eller avvisa det"),
    /** Somebody's formula, by which the method is called, objects: scale, why, in its own words. */
    FORMULA_OBJECTS(
            "scale {0} cannot be read: {1}", "asteikkoa {0} ei voi lukea: {1}", "skalan {0} kan inte läsas: {1}"),
    /** Somebody's aggregator of one level objects: its id, scale, why, in its own words. */
    AGGREGATOR_OBJECTS(
            "{0} cannot read scale {1}: {2}",
            "{0} ei voi lukea asteikkoa {1}: {2}", "{0} kan inte läsa skalan {1}: {2}"),
    /** The edition does not say which headings its groups answer to: edition, crosswalk. */
    NO_CROSSWALK(
            "edition '{0}' has no crosswalk {1} to numbered headings",
            "versiolla ”{0}” ei ole ristiintaulukkoa {1} numeroituihin otsikoihin",
            "utgåvan ”{0}” har ingen korstabell {1} till numrerade rubriker"),
    /** Some criteria stand under no heading. */
    CRITERIA_WITHOUT_HEADING(
            "criteria under no heading answer to none of EFQM 2020",
            "otsikottomat kriteerit eivät vastaa mitään EFQM 2020:n otsikkoa",
            "kriterier utan rubrik motsvarar ingen i EFQM 2020"),
    /** A group stands at another depth than the headings do: group. */
    HEADING_AT_OTHER_DEPTH(
            "group {0} does not stand at the depth of the other headings of EFQM 2020",
            "ryhmä {0} ei ole samalla syvyydellä kuin muut EFQM 2020:n otsikot",
            "grupp {0} står inte på samma djup som de andra rubrikerna i EFQM 2020"),
    /** A group answers to no heading: group. */
    NO_HEADING(
            "group {0} answers to no heading of EFQM 2020",
            "ryhmä {0} ei vastaa mitään EFQM 2020:n otsikkoa", "grupp {0} motsvarar ingen rubrik i EFQM 2020"),
    /** A fault in the words of a method that is not bundled: the words. */
    IN_OWN_WORDS("by the method: {0}", "menetelmän mukaan: {0}", "enligt metoden: {0}");

    @SuppressWarnings("ImmutableEnumChecker") // three final strings
    private final Message message;

    PreparationFaultCode(String english, String finnish, String swedish) {
        this.message = new Message(english, finnish, swedish);
    }

    /** {@return the code in text, such as {@code step-off-scale}} */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text(Language language, List<String> arguments) {
        return message.text(language.value(), arguments);
    }
}
