// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.score.MethodDescription.text;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import java.util.List;
import java.util.Locale;

/** The ids and the descriptions of the bundled methods. */
enum BundledMethod {
    TREE(
            text(
                    "aggregation over the tree of criteria",
                    "koonti kriteeripuun yli",
                    "sammanvägning över kriterieträdet"),
            "",
            List.of(text(
                    "how much anything weighs is the caller's judgement, and 1 unless it is said",
                    "painot ovat käyttäjän harkintaa ja 1, ellei muuta sanota",
                    "vikterna är användarens bedömning, och 1 om inget annat sägs"))),
    WEIGHTED_MEAN(
            text(
                    "weighted mean over all criteria",
                    "painotettu keskiarvo kaikista kriteereistä",
                    "viktat medelvärde av alla kriterier"),
            "",
            List.of(text(
                    "every criterion counts by its weight, wherever it stands",
                    "kukin kriteeri vaikuttaa painonsa mukaan, olipa se missä tahansa",
                    "varje kriterium räknas efter sin vikt, var det än står"))),
    NESTED_MEAN(
            text(
                    "mean of the groups' means, level by level",
                    "ryhmien keskiarvojen keskiarvo tasoittain",
                    "medelvärde av gruppernas medelvärden, nivå för nivå"),
            "",
            List.of(text(
                    "groups count alike whatever their size, unless their weights differ",
                    "ryhmät vaikuttavat yhtä paljon koostaan riippumatta, elleivät painot eroa",
                    "grupper räknas lika oavsett storlek, om inte vikterna skiljer sig"))),
    WEIGHTED_SUM(
            text("sum of points", "pisteiden summa", "poängsumma"),
            "",
            List.of(text(
                    "what is missing adds nothing; the highest possible sum follows what is asked",
                    "puuttuva ei lisää mitään; suurin mahdollinen summa seuraa kysyttyjä",
                    "det som saknas ger inget; den högsta möjliga summan följer vad som frågas"))),
    SHARE_AT_OR_ABOVE(
            text(
                    "share of criteria at or above a step",
                    "vähintään tietyn portaan saavuttaneiden kriteerien osuus",
                    "andel kriterier på eller över ett steg"),
            "",
            List.of(text(
                    "how far above or below the step a rating lies does not matter",
                    "sillä ei ole merkitystä, kuinka kaukana portaasta arvio on",
                    "hur långt från steget ett betyg ligger saknar betydelse"))),
    EFQM_2020_POINTS(
            text("points in the manner of EFQM 2020", "pisteet EFQM 2020:n tapaan", "poäng i stil med EFQM 2020"),
            "EFQM Model 2020: criteria 1 to 7 are worth 100, 100, 100, 200, 100, 200 and 200 points",
            List.of(
                    text(
                            "groups answer to EFQM's criteria as the crosswalk says, which is inferred; a group that "
                                    + "answers to two has the points of both",
                            "ryhmät vastaavat EFQM:n arviointialueita ristiintaulukon mukaan, joka on päätelty; "
                                    + "kahta vastaava ryhmä saa molempien pisteet",
                            "grupper motsvarar EFQM:s kriterier enligt korstabellen, som är härledd; en grupp som "
                                    + "motsvarar två får bådas poäng"),
                    text(
                            "a heading earns its points by the mean share of the scale that its criteria reach, not "
                                    + "by a RADAR assessment; one without ratings earns none",
                            "otsikko ansaitsee pisteensä kriteeriensä keskimääräisellä osuudella asteikosta, ei "
                                    + "RADAR-arvioinnilla; arvioimaton ei ansaitse mitään",
                            "en rubrik får poäng efter kriteriernas genomsnittliga andel av skalan, inte efter en "
                                    + "RADAR-bedömning; en utan betyg får inga"))),
    CAF_CLASSICAL(
            text("CAF, classical scoring", "CAF, klassinen pisteytys", "CAF, klassisk poängsättning"),
            Caf.MODEL + ", classical panel",
            List.of(
                    text(
                            "each step of the scale presupposes the one before (plan, do, check, act)",
                            "kukin porras edellyttää edellistä (suunnittele, toteuta, arvioi, korjaa)",
                            "varje steg förutsätter det föregående (planera, gör, utvärdera, åtgärda)"),
                    text(
                            "a step counts as the middle of its band of points, for a rating does not say where in "
                                    + "the band it lies; groups count alike",
                            "porras lasketaan pistevälinsä keskikohtana, sillä arvio ei kerro paikkaa välillä; "
                                    + "ryhmät vaikuttavat yhtä paljon",
                            "ett steg räknas som mitten av sitt poängintervall, för betyget säger inte var i "
                                    + "intervallet det ligger; grupper räknas lika"))),
    CAF_FINE_TUNED(
            text("CAF, fine-tuned scoring", "CAF, hienosäädetty pisteytys", "CAF, finjusterad poängsättning"),
            Caf.MODEL + ", fine-tuned panel",
            List.of(text(
                    "what stands right below a group, such as the phases of the PDCA cycle, is rated from 0 to 100 by "
                            + "itself, none presupposing another, and counts alike",
                    "ryhmän alla olevat, kuten PDCA-kehän vaiheet, arvioidaan kukin erikseen 0–100, eikä mikään "
                            + "edellytä toista; ne vaikuttavat yhtä paljon",
                    "det som står direkt under en grupp, som PDCA-cykelns faser, bedöms var för sig från 0 till 100 "
                            + "utan att förutsätta varandra, och räknas lika"))),
    MATURITY_LADDER(
            text("maturity ladder", "kypsyystikkaat", "mognadsstege"),
            "CMMI and other staged maturity models: a level is reached when everything mandatory has reached it",
            List.of(text(
                    "a group stands on the highest step that all its mandatory criteria reach; what is missing is on "
                            + "the lowest",
                    "ryhmä on ylimmällä portaalla, jonka kaikki sen pakolliset kriteerit saavuttavat; puuttuva on "
                            + "alimmalla",
                    "en grupp står på det högsta steg som alla dess obligatoriska kriterier når; det som saknas står "
                            + "på det lägsta")));

    @SuppressWarnings("ImmutableEnumChecker") // immutable
    private final MethodDescription description;

    BundledMethod(LocalizedText title, String source, List<LocalizedText> assumptions) {
        this.description = new MethodDescription(title, source, assumptions);
    }

    /** {@return the id, such as {@code urn:laatupaja:method:nested-mean:1}} */
    MethodId id() {
        return MethodId.of(
                "urn:laatupaja:method:" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ":1");
    }

    MethodDescription description() {
        return description;
    }

    /** {@return the description of the bundled method with an id} */
    static MethodDescription description(MethodId id) {
        for (BundledMethod method : values()) {
            if (method.id().equals(id)) {
                return method.description;
            }
        }
        throw new IllegalArgumentException("method '" + id + "' is not bundled");
    }

    /** The name of a model that two methods cite. */
    private static final class Caf {
        static final String MODEL = "CAF 2020, the Common Assessment Framework";

        private Caf() {}
    }
}
