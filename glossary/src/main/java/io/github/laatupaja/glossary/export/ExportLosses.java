// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Standing;
import java.util.List;

/** The losses of each format, in the order of {@link GlossaryPart}. */
final class ExportLosses {
    static final List<ExportLoss> SKOS = List.of(
            loss(
                    GlossaryPart.STATUS,
                    "draft and suggested are both written as adms:status UnderDevelopment",
                    "luonnos ja ehdotettu kirjoitetaan molemmat muodossa adms:status UnderDevelopment",
                    "utkast och föreslagen skrivs båda som adms:status UnderDevelopment"),
            leftOut(GlossaryPart.HEADING),
            loss(
                    GlossaryPart.TERM_ROLE,
                    "terms that are not recommended and search terms are both written as skos:hiddenLabel",
                    "termit, joita ei suositella, ja hakutermit kirjoitetaan molemmat muodossa skos:hiddenLabel",
                    "termer som inte rekommenderas och söktermer skrivs båda som skos:hiddenLabel"),
            leftOut(GlossaryPart.TERM_STANDING),
            leftOut(GlossaryPart.INFLECTION),
            joinedParagraphs(),
            leftOut(GlossaryPart.TEXT_STANDING),
            loss(
                    GlossaryPart.RELATION_KIND,
                    "a renewal that is only suggested is written as dct:relation",
                    "vasta ehdotettu uudistus kirjoitetaan muodossa dct:relation",
                    "en förnyelse som bara är föreslagen skrivs som dct:relation"),
            leftOut(GlossaryPart.RELATION_BASIS),
            leftOut(GlossaryPart.PLACES),
            leftOut(GlossaryPart.UNDEFINED_TERMS));

    static final List<ExportLoss> TBX_BASIC = List.of(
            loss(
                    GlossaryPart.HEAD,
                    "the title is written in its original language only",
                    "nimi kirjoitetaan vain alkukielellä",
                    "titeln skrivs bara på originalspråket"),
            leftOut(GlossaryPart.TIERS),
            loss(
                    GlossaryPart.STATUS,
                    "only superseded concepts are marked, by the status of their terms",
                    "vain korvatut käsitteet merkitään, niiden termien tilalla",
                    "bara ersatta begrepp märks, genom termernas status"),
            leftOut(GlossaryPart.HEADING),
            loss(
                    GlossaryPart.TERM_ROLE,
                    "search terms are left out",
                    "hakutermit jätetään pois",
                    "söktermer utelämnas"),
            loss(
                    GlossaryPart.TERM_STANDING,
                    "a term of own choice is written without a source",
                    "itse valittu termi kirjoitetaan ilman lähdettä",
                    "en term av eget val skrivs utan källa"),
            leftOut(GlossaryPart.INFLECTION),
            loss(
                    GlossaryPart.PARAGRAPHS,
                    "joined by blank lines, in the languages that all of them have; left out in a language without a term",
                    "yhdistetään tyhjin rivein kielillä, jotka kaikilla on; jätetään pois kielellä, jolla ei ole termiä",
                    "sammanfogas med tomma rader på de språk som alla har; utelämnas på ett språk utan term"),
            leftOut(GlossaryPart.TEXT_STANDING),
            loss(
                    GlossaryPart.RELATION_KIND,
                    "every relation is written as a crossReference",
                    "jokainen suhde kirjoitetaan muodossa crossReference",
                    "varje relation skrivs som crossReference"),
            leftOut(GlossaryPart.RELATION_BASIS),
            leftOut(GlossaryPart.PLACES),
            leftOut(GlossaryPart.UNDEFINED_TERMS));

    static final List<ExportLoss> SCHEMA_ORG = List.of(
            loss(
                    GlossaryPart.ORDER,
                    "kept in the file, but programs that read the file may ignore it",
                    "säilyy tiedostossa, mutta tiedostoa lukevat ohjelmat voivat ohittaa sen",
                    "bevaras i filen, men program som läser filen kan bortse från den"),
            leftOut(GlossaryPart.TIERS),
            leftOut(GlossaryPart.STATUS),
            leftOut(GlossaryPart.HEADING),
            loss(
                    GlossaryPart.TERM_ROLE,
                    "terms that are not recommended and search terms are left out",
                    "termit, joita ei suositella, ja hakutermit jätetään pois",
                    "termer som inte rekommenderas och söktermer utelämnas"),
            leftOut(GlossaryPart.TERM_STANDING),
            leftOut(GlossaryPart.INFLECTION),
            joinedParagraphs(),
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
                    "who uses an established term is written in the language of the term only",
                    "vakiintuneen termin käyttäjä kirjoitetaan vain termin kielellä",
                    "vem som använder en etablerad term skrivs bara på termens språk"),
            loss(
                    GlossaryPart.PARAGRAPHS,
                    "joined by blank lines, in the row of the preferred term; left out in a language without a preferred term"
                            + " or with an untranslated paragraph",
                    "yhdistetään tyhjin rivein suositettavan termin riville; jätetään pois kielellä, jolta suositettava termi"
                            + " tai jokin kappale puuttuu",
                    "sammanfogas med tomma rader på den rekommenderade termens rad; utelämnas på ett språk där den"
                            + " rekommenderade termen eller ett stycke saknas"),
            loss(
                    GlossaryPart.TEXT_STANDING,
                    "written for definitions and notes only, by their least official paragraph",
                    "kirjoitetaan vain määritelmille ja huomautuksille, niiden epävirallisimman kappaleen mukaan",
                    "skrivs bara för definitioner och noter, enligt deras minst officiella stycke"),
            leftOut(GlossaryPart.RELATION_BASIS),
            loss(
                    GlossaryPart.PLACES,
                    "only the place of the concept is written",
                    "vain käsitteen paikka kirjoitetaan",
                    "bara begreppets plats skrivs"),
            loss(
                    GlossaryPart.REMARKS,
                    "written without their codes",
                    "kirjoitetaan ilman koodeja",
                    "skrivs utan koder"),
            leftOut(GlossaryPart.UNDEFINED_TERMS),
            loss(
                    GlossaryPart.CHARACTERS,
                    "an apostrophe is added before a text that a spreadsheet would read as a formula",
                    "heittomerkki lisätään tekstin eteen, jos taulukkolaskenta lukisi sen kaavaksi",
                    "en apostrof läggs till före en text som ett kalkylprogram skulle läsa som en formel"));

    private ExportLosses() {}

    private static ExportLoss leftOut(GlossaryPart part) {
        return loss(part, "left out", "jätetään pois", "utelämnas");
    }

    private static ExportLoss joinedParagraphs() {
        return loss(
                GlossaryPart.PARAGRAPHS,
                "joined by blank lines, in the languages that all of them have",
                "yhdistetään tyhjin rivein kielillä, jotka kaikilla on",
                "sammanfogas med tomma rader på de språk som alla har");
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
