// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static io.github.laatupaja.glossary.SmallGlossaries.concept;
import static io.github.laatupaja.glossary.SmallGlossaries.finnish;
import static io.github.laatupaja.glossary.SmallGlossaries.glossary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.laatupaja.basics.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryLookupTest {
    private static final Glossary GLOSSARY = Glossaries.latest();

    @ParameterizedTest
    @CsvSource({
        "fi, työpaja,                  tyopaja",
        "fi, TYÖPAJA,                  tyopaja",
        "fi, '  seinätön   valmennus ', tyohonvalmennus",
        "sv, Vägglös handledning,      tyohonvalmennus",
        "en, participation,            osallisuus",
        "fi, työpajoissa,              tyopaja",
        "fi, Työpajoissammekin,        tyopaja",
        "fi, sosiaalista vahvistamista, sosiaalinen-vahvistaminen",
        "fi, nuorten työpajatoiminnan, nuorten-tyopajatoiminta",
        "fi, verkko- ja etävalmennuksessa, verkko-ja-etavalmennus",
        "fi, välityömarkkinoilla,      valityomarkkinat",
        "fi, tyo\u0308\u00ADpajo\u00ADja, tyopaja",
        "fi, verkko\u2011 ja etävalmennus, verkko-ja-etavalmennus",
        "fi, pajan,                    tyopaja",
        "fi, työhönvalmentajaksi,      tyohonvalmennus",
        "en, job coach,                tyohonvalmennus"
    })
    void findsAConceptByATermOrItsForms(String language, String term, String concept) {
        assertThat(GLOSSARY.get(Language.of(language), term)).isEqualTo(GLOSSARY.get(ConceptId.of(concept)));
    }

    @ParameterizedTest
    @CsvSource({
        "en, työpaja",
        "sv, työpajoissa",
        "fi, sosiaalinen vahvistamista",
        "fi, työpajatoimintapäivä",
        "fi, puupaja",
        "fi, ''"
    })
    void findsNothingElse(String language, String term) {
        assertThat(GLOSSARY.find(Language.of(language), term)).isEmpty();
    }

    @Test
    void rejectsAnUnknownTerm() {
        assertThatExceptionOfType(UnknownConceptException.class)
                .isThrownBy(() -> GLOSSARY.get(Language.ENGLISH, "workplace"))
                .withMessage("term 'workplace' in 'en' is unknown in glossary 'tyopaja-2022'")
                .satisfies(thrown -> assertThat(thrown.asked()).isEqualTo("workplace"));
    }

    @Test
    void prefersAnExactMatch() {
        Glossary glossary = glossary(
                concept("a").addTerm(finnish("SOVARI", TermRole.SYNONYM)),
                concept("b").addTerm(finnish("sovari", TermRole.SYNONYM)));

        assertThat(glossary.get(Language.FINNISH, "sovari").id()).hasToString("b");
        assertThat(glossary.get(Language.FINNISH, "Sovari").id()).hasToString("a");
        assertThat(glossary.withTerm("sovari")).extracting(Concept::id).hasToString("[a, b]");
    }

    @Test
    void findsTermsByTheirStartInAlphabeticalOrder() {
        assertThat(GLOSSARY.startingWith(Language.FINNISH, "Työpaja"))
                .extracting(TermEntry::toString)
                .containsExactly(
                        "työpaja (fi): tyopaja",
                        "työpajapedagogiikka (fi): tyopajapedagogiikka",
                        "työpajatoiminta (fi): tyopajatoiminta");
        assertThat(GLOSSARY.startingWith(Language.ENGLISH, "social ")).hasSize(3);
        assertThat(GLOSSARY.startingWith(Language.FINNISH, "")).hasSize(31);
    }

    @Test
    void listsTheTermsOfALanguageInAlphabeticalOrder() {
        List<String> terms = GLOSSARY.alphabetical(Language.FINNISH).stream()
                .map(entry -> entry.term().text())
                .toList();

        assertThat(terms)
                .hasSize(29)
                .startsWith("dialogisuus", "etävalmennus")
                .endsWith("välityömarkkinat", "yhteisöllisyys", "yksilövalmennus");
        assertThat(terms).isSortedAccordingTo(AlphabeticalOrder.FINNISH);
    }

    @Test
    void listsNoSearchTerms() {
        Glossary glossary = glossary(concept("a").addTerm(finnish("b", TermRole.SEARCH)));

        assertThat(glossary.alphabetical(Language.FINNISH)).hasSize(1);
        assertThat(glossary.startingWith(Language.FINNISH, "b")).hasSize(1);
    }

    @Test
    void findsRelatedConceptsFromEitherSide() {
        Glossary glossary =
                glossary(concept("a").addRelation(SmallGlossaries.relation(RelationKind.BROADER, "b")), concept("b"));

        assertThat(glossary.related(ConceptId.of("b"), RelationKind.NARROWER))
                .containsExactly(glossary.concepts().get(0));
        assertThat(glossary.related(ConceptId.of("a"), RelationKind.BROADER))
                .containsExactly(glossary.concepts().get(1));
        assertThat(GLOSSARY.related(ConceptId.of("valmennus"), RelationKind.NARROWER))
                .extracting(Concept::id)
                .hasToString("[tyovalmennus, yksilovalmennus, ryhmavalmennus, tyohonvalmennus, verkko-ja-etavalmennus,"
                        + " starttivalmennus, tyopajapedagogiikka]");
        assertThat(GLOSSARY.related(ConceptId.of("tyopaja"), RelationKind.RENEWED_BY))
                .extracting(Concept::id)
                .hasToString("[valmennuspaja]");
    }
}
