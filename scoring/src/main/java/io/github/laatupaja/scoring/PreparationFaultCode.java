// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.MessageCode;
import io.github.laatupaja.basics.MessagePattern;

/** Why a method cannot be prepared for a framework and a scale. Codes are stable; their wording may change. */
public enum PreparationFaultCode implements MessageCode {
    /** A weight is below 0: criterion or group, weight. */
    NEGATIVE_WEIGHT(
            "weight of {0} is {1}, expected 0 or more",
            "kohteen {0} paino on {1}, odotettiin vähintään nollaa", "vikten för {0} är {1}, väntade 0 eller mer"),
    /** All weights are 0. */
    NO_WEIGHT("all weights are 0", "kaikki painot ovat nollia", "alla vikter är 0"),
    /** A weight is for an id that the edition does not have: id, edition. */
    WEIGHT_OF_UNKNOWN(
            "weight for {0}, which is unknown in edition '{1}'",
            "paino kohteelle {0}, jota ei ole versiossa ”{1}”", "vikt för {0}, som inte finns i utgåvan ”{1}”"),
    /** A valuation is for an id that the edition does not have: id, edition. */
    VALUATION_OF_UNKNOWN(
            "valuation for {0}, which is unknown in edition '{1}'",
            "arvotus kohteelle {0}, jota ei ole versiossa ”{1}”", "värdering för {0}, som inte finns i utgåvan ”{1}”"),
    /** The scale has too many levels: scale, levels, most. */
    TOO_MANY_LEVELS(
            "scale {0} has {1} levels, expected at most {2}",
            "asteikolla {0} on {1} tasoa, odotettiin enintään {2}", "skalan {0} har {1} nivåer, väntade högst {2}"),
    /** Missing ratings are to count as 0, but no rating is worth 0: scale. */
    NO_ZERO(
            "missing ratings cannot count as 0 on scale {0}",
            "puuttuvia arvioita ei voi laskea nollana asteikolla {0}",
            "saknade betyg kan inte räknas som 0 på skalan {0}"),
    /** A step is not on the scale: step, scale. */
    STEP_OFF_SCALE(
            "step {0} is not on scale {1}",
            "porrasta {0} ei ole asteikolla {1}", "steget {0} finns inte på skalan {1}"),
    /** The lowest and the highest rating are equal: scale. */
    NO_LENGTH(
            "the lowest and the highest rating of scale {0} are equal, so a rating is no share of the scale",
            "asteikon {0} alin ja ylin arvio ovat samat, joten arviolla ei ole osuutta asteikosta",
            "det lägsta och det högsta betyget på skalan {0} är lika, så ett betyg har ingen andel av skalan"),
    /** The scale does not go from 0 to 100: scale. */
    NO_HUNDRED_POINTS(
            "scale {0} does not go from 0 to 100 points",
            "asteikko {0} ei ulotu nollasta sataan pisteeseen", "skalan {0} går inte från 0 till 100 poäng"),
    /** The scale has no levels, so no level has a band of points: scale. */
    NO_LEVELS_WITH_BANDS(
            "scale {0} has no levels with bands of points",
            "asteikolla {0} ei ole tasoja, joilla olisi pisteväli", "skalan {0} har inga nivåer med poängintervall"),
    /** A level has no band of points: level, scale. */
    LEVEL_WITHOUT_BAND(
            "level {0} of scale {1} has no band of points",
            "asteikon {1} tasolla {0} ei ole pisteväliä", "nivån {0} på skalan {1} har inget poängintervall"),
    /** The formula is undefined for values below 0: scale. */
    NEGATIVE_VALUES(
            "values on scale {0} can be below 0, for which the formula is undefined",
            "asteikon {0} arvot voivat olla negatiivisia, eikä kaavaa ole määritelty niille",
            "värden på skalan {0} kan vara negativa, och formeln är inte definierad för dem"),
    /** A sum counts what it leaves out as 0, but no rating is worth 0: scale. */
    SUM_WITHOUT_ZERO(
            "a sum counts what it leaves out as 0, but no rating on scale {0} is worth 0; count what is missing as lowest, "
                    + "or refuse it",
            "summa, josta puuttuva jätetään pois, laskee sen nollaksi, jota mikään arvio asteikolla {0} ei ole; laske se "
                    + "alimpana tai hylkää",
            "en summa som utelämnar det som saknas räknar det som 0, vilket inget betyg på skalan {0} är värt; räkna det som "
                    + "lägst eller avvisa det"),
    /** The plug-in's formula after which the method is named does not fit the scale: scale, the plug-in's reason. */
    FORMULA_OBJECTS("scale {0} does not fit: {1}", "asteikko {0} ei sovellu: {1}", "skalan {0} passar inte: {1}"),
    /** A plug-in's aggregator does not fit the scale: its id, scale, the plug-in's reason. */
    AGGREGATOR_OBJECTS(
            "{0} does not fit scale {1}: {2}", "{0} ei sovellu asteikolle {1}: {2}", "{0} passar inte skalan {1}: {2}"),
    /** The edition has no crosswalk to the headings: edition, crosswalk. */
    NO_CROSSWALK(
            "edition '{0}' has no crosswalk {1} to numbered headings",
            "versiolla ”{0}” ei ole ristiintaulukkoa {1} numeroituihin otsikoihin",
            "utgåvan ”{0}” har ingen korstabell {1} till numrerade rubriker"),
    /** Some criteria are under no heading. */
    CRITERIA_WITHOUT_HEADING(
            "criteria outside all groups correspond to no heading of EFQM 2020",
            "ryhmien ulkopuoliset kriteerit eivät vastaa mitään EFQM 2020:n otsikkoa",
            "kriterier utanför grupperna motsvarar ingen rubrik i EFQM 2020"),
    /** A group is at another depth than the headings: group. */
    HEADING_AT_OTHER_DEPTH(
            "group {0} is not at the depth of the other headings of EFQM 2020",
            "ryhmä {0} ei ole samalla syvyydellä kuin muut EFQM 2020:n otsikot",
            "grupp {0} står inte på samma djup som de andra rubrikerna i EFQM 2020"),
    /** A group corresponds to no heading: group. */
    NO_HEADING(
            "group {0} corresponds to no heading of EFQM 2020",
            "ryhmä {0} ei vastaa mitään EFQM 2020:n otsikkoa", "grupp {0} motsvarar ingen rubrik i EFQM 2020"),
    /** A fault in the words of a method that is not bundled: the words. */
    IN_OWN_WORDS("by the method: {0}", "menetelmän mukaan: {0}", "enligt metoden: {0}");

    private final MessagePattern pattern;

    PreparationFaultCode(String english, String finnish, String swedish) {
        this.pattern = new MessagePattern(english, finnish, swedish);
    }

    @Override
    public MessagePattern pattern() {
        return pattern;
    }
}
