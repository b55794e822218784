// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Standing;
import java.util.List;

/** What each format cannot carry, in the order of {@link GlossaryPart}. */
final class ExportLosses {
    static final List<ExportLoss> SKOS = List.of(
            loss(
                    GlossaryPart.STATUS,
                    "draft and suggested are both adms:status UnderDevelopment",
                    "luonnos ja ehdotettu ovat molemmat adms:status UnderDevelopment",
                    "utkast och föreslagen är båda adms:status UnderDevelopment"),
            leftOut(GlossaryPart.HEADING),
            loss(
                    GlossaryPart.TERM_ROLE,
                    "not recommended and search terms are both skos:hiddenLabel",
                    "ei suositettavat termit ja hakutermit ovat molemmat skos:hiddenLabel",
                    "termer som inte rekommenderas och söktermer är båda skos:hiddenLabel"),
            leftOut(GlossaryPart.TERM_STANDING),
            leftOut(GlossaryPart.INFLECTION),
            blankLine(),
            leftOut(GlossaryPart.TEXT_STANDING),
            loss(
                    GlossaryPart.RELATION_KIND,
                    "a renewal that is only suggested is a dct:relation",
                    "uudistus, jota vasta ehdotetaan, on dct:relation",
                    "en förnyelse som bara är föreslagen är en dct:relation"),
            leftOut(GlossaryPart.RELATION_BASIS),
            leftOut(GlossaryPart.PLACES),
            leftOut(GlossaryPart.UNDEFINED_TERMS));

    static final List<ExportLoss> TBX_BASIC = List.of(
            loss(
                    GlossaryPart.HEAD,
                    "the title in its original language alone",
                    "nimi vain alkukielellä",
                    "titeln bara på originalspråket"),
            leftOut(GlossaryPart.TIERS),
            loss(
                    GlossaryPart.STATUS,
                    "only that the terms of a superseded concept are superseded",
                    "vain se, että korvatun käsitteen termit on korvattu",
                    "bara att termerna för ett ersatt begrepp är ersatta"),
            leftOut(GlossaryPart.HEADING),
            loss(
                    GlossaryPart.TERM_ROLE,
                    "search terms are left out",
                    "hakutermit jätetään pois",
                    "söktermer utelämnas"),
            loss(
                    GlossaryPart.TERM_STANDING,
                    "a term without a source is of somebody's own choice",
                    "termi, jolla ei ole lähdettä, on oma valinta",
                    "en term utan källa är någons eget val"),
            leftOut(GlossaryPart.INFLECTION),
            loss(
                    GlossaryPart.PARAGRAPHS,
                    "apart by a blank line, in the languages that all of them have; left out in a language without a term",
                    "erotettu tyhjällä rivillä, niillä kielillä, jotka kaikilla on; pois kielellä, jolla ei ole termiä",
                    "åtskilda av en tom rad, på de språk som alla har; utelämnade på ett språk utan term"),
            leftOut(GlossaryPart.TEXT_STANDING),
            loss(
                    GlossaryPart.RELATION_KIND,
                    "every relation is a crossReference",
                    "jokainen suhde on crossReference",
                    "varje relation är en crossReference"),
            leftOut(GlossaryPart.RELATION_BASIS),
            leftOut(GlossaryPart.PLACES),
            leftOut(GlossaryPart.UNDEFINED_TERMS));

    static final List<ExportLoss> SCHEMA_ORG = List.of(
            loss(
                    GlossaryPart.ORDER,
                    "kept in the file, but its readers may not keep it",
                    "säilyy tiedostossa, mutta lukijat eivät ehkä säilytä sitä",
                    "bevaras i filen, men läsare behåller den kanske inte"),
            leftOut(GlossaryPart.TIERS),
            leftOut(GlossaryPart.STATUS),
            leftOut(GlossaryPart.HEADING),
            loss(
                    GlossaryPart.TERM_ROLE,
                    "not recommended and search terms are left out",
                    "ei suositettavat termit ja hakutermit jätetään pois",
                    "termer som inte rekommenderas och söktermer utelämnas"),
            leftOut(GlossaryPart.TERM_STANDING),
            leftOut(GlossaryPart.INFLECTION),
            blankLine(),
            leftOut(GlossaryPart.TEXT_STANDING),
            leftOut(GlossaryPart.NOTES),
            leftOut(GlossaryPart.CITATIONS),
            leftOut(GlossaryPart.RELATION_KIND),
            leftOut(GlossaryPart.RELATION_BASIS),
            leftOut(GlossaryPart.PLACES),
            leftOut(GlossaryPart.REMARKS),
            leftOut(GlossaryPart.UNDEFINED_TERMS));

    static final List<ExportLoss> CSV = List.of(
            leftOut(GlossaryPart.HEAD),
            loss(
                    GlossaryPart.TERM_STANDING,
                    "who uses an established term is said in the term's language alone",
                    "se, kuka vakiintunutta termiä käyttää, sanotaan vain termin kielellä",
                    "vem som använder en etablerad term sägs bara på termens språk"),
            loss(
                    GlossaryPart.PARAGRAPHS,
                    "apart by a blank line, on the row of the preferred term; left out in a language that it or a paragraph lacks",
                    "erotettu tyhjällä rivillä, suositettavan termin rivillä; pois kielellä, joka siltä tai kappaleelta puuttuu",
                    "åtskilda av en tom rad, på den rekommenderade termens rad; utelämnade på ett språk som den eller ett stycke saknar"),
            loss(
                    GlossaryPart.TEXT_STANDING,
                    "of several paragraphs the least, of remarks none",
                    "useasta kappaleesta vähäisin, huomautuksista ei mitään",
                    "den lägsta av flera stycken, ingen av anmärkningar"),
            leftOut(GlossaryPart.RELATION_BASIS),
            loss(
                    GlossaryPart.PLACES,
                    "only where the concept stands",
                    "vain käsitteen paikka",
                    "bara begreppets plats"),
            loss(GlossaryPart.REMARKS, "without their codes", "ilman koodeja", "utan koder"),
            leftOut(GlossaryPart.UNDEFINED_TERMS),
            loss(
                    GlossaryPart.CHARACTERS,
                    "an apostrophe goes before what a spreadsheet would take for a formula",
                    "heittomerkki edeltää sitä, minkä taulukkolaskenta lukisi kaavaksi",
                    "en apostrof står före det som ett kalkylprogram skulle ta för en formel"));

    private ExportLosses() {}

    private static ExportLoss leftOut(GlossaryPart part) {
        return loss(part, "left out", "jätetään pois", "utelämnas");
    }

    private static ExportLoss blankLine() {
        return loss(
                GlossaryPart.PARAGRAPHS,
                "apart by a blank line in one text, in the languages that all of them have",
                "erotettu tyhjällä rivillä yhdessä tekstissä, niillä kielillä, jotka kaikilla on",
                "åtskilda av en tom rad i en text, på de språk som alla har");
    }

    private static ExportLoss loss(GlossaryPart part, String english, String finnish, String swedish) {
        return new ExportLoss(
                part,
                LocalizedText.of(
                        Language.ENGLISH,
                        english,
                        Language.FINNISH,
                        finnish,
                        Language.SWEDISH,
                        swedish,
                        Standing.TRANSLATION));
    }
}
