// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.Standing;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.SourceReference;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class BundledGlossaryTest {
    private static final Glossary GLOSSARY = Glossaries.latest();
    private static final Concept COACHING_WORKSHOP = GLOSSARY.get(ConceptId.of("valmennuspaja"));

    @Test
    void isTheOnlyBundledEdition() {
        assertThat(Glossaries.all()).containsExactly(GLOSSARY);
        assertThat(GLOSSARY).hasToString("tyopaja-2022: 26 concepts");
        assertThat(GLOSSARY.edition()).isEqualTo(EditionId.of("tyopaja-2022"));
        assertThat(GLOSSARY.language()).isEqualTo(Language.FINNISH);
        assertThat(GLOSSARY.publisher()).contains("Into – etsivä nuorisotyö ja työpajatoiminta ry");
        assertThat(GLOSSARY.rights().orElseThrow().in(Language.ENGLISH))
                .startsWith("The rights in the wording of the criteria and concepts belong to their publisher.");
        assertThat(GLOSSARY.base()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CORE, 5, Core concepts",
        "KEY, 11, Key concepts",
        "OTHER, 9, Other concepts",
        "PROPOSED, 1, Need for renewal"
    })
    void hasItsConceptsInFourTiers(Tier tier, int count, String english) {
        assertThat(GLOSSARY.concepts())
                .filteredOn(concept -> concept.tier().orElseThrow() == tier)
                .hasSize(count);
        assertThat(GLOSSARY.tiers())
                .filteredOn(title -> title.tier() == tier)
                .extracting(title -> title.title().in(Language.ENGLISH))
                .containsExactly(english);
    }

    @Test
    void hasTwentyNineFinnishTermsAsPublished() {
        List<Term> terms = GLOSSARY.concepts().stream()
                .flatMap(concept -> concept.terms(Language.FINNISH).stream())
                .filter(term -> term.role() != TermRole.SEARCH)
                .toList();

        assertThat(terms).hasSize(29).allMatch(term -> term.standing() == TermStanding.PUBLISHED);
        assertThat(terms).extracting(Term::text).doesNotHaveDuplicates();
        assertThat(terms).filteredOn(term -> term.role() == TermRole.PREFERRED).hasSize(26);
    }

    @Test
    void hasOneConceptWithTwoTermsWhereTheSourceHasOneHeading() {
        Concept concept = GLOSSARY.get(ConceptId.of("tyohonvalmennus"));

        assertThat(concept.heading()).contains("Työhönvalmennus/seinätön valmennus");
        assertThat(concept.terms(Language.FINNISH))
                .extracting(Term::text, Term::role)
                .containsExactly(
                        tuple("työhönvalmennus", TermRole.PREFERRED),
                        tuple("seinätön valmennus", TermRole.SYNONYM),
                        tuple("työhönvalmentaja", TermRole.SEARCH));
    }

    @Test
    void hasSearchTerms() {
        assertThat(GLOSSARY.concepts().stream()
                        .flatMap(concept -> concept.terms().stream())
                        .filter(term -> term.role() == TermRole.SEARCH))
                .extracting(Term::toString)
                .containsExactly("paja (fi)", "työhönvalmentaja (fi)", "job coach (en)");
    }

    @Test
    void definesInAnyLanguageOnlyWhatTheSourceDefines() {
        assertThat(GLOSSARY.concepts())
                .filteredOn(concept -> concept.definition().isEmpty())
                .extracting(concept -> concept.id().value())
                .containsExactly(
                        "yhteisollisyys",
                        "osallisuus",
                        "toiminnallisuus",
                        "dialogisuus",
                        "toimintakyky",
                        "kuntouttava-tyotoiminta",
                        "sosiaalinen-kuntoutus",
                        "tyokokeilu",
                        "valityomarkkinat",
                        "valmennuspaja");
    }

    @Test
    void marksEveryTranslatedParagraphUnofficial() {
        Stream<Paragraph> paragraphs = GLOSSARY.concepts().stream()
                .flatMap(concept -> Stream.concat(
                        concept.definition().stream().flatMap(definition -> definition.paragraphs().stream()),
                        concept.notes().stream()));

        assertThat(paragraphs).hasSize(20).allSatisfy(paragraph -> {
            assertThat(paragraph.text().rendering(Language.FINNISH).standing()).isEqualTo(Standing.ORIGINAL);
            assertThat(paragraph.text().rendering(Language.SWEDISH).standing())
                    .isEqualTo(Standing.UNOFFICIAL_TRANSLATION);
            assertThat(paragraph.text().rendering(Language.ENGLISH).standing())
                    .isEqualTo(Standing.UNOFFICIAL_TRANSLATION);
        });
    }

    @Test
    void keepsTheParagraphsOfADefinitionSeparate() {
        Definition definition = GLOSSARY.get(ConceptId.of("nuorten-tyopajatoiminta"))
                .definition()
                .orElseThrow();

        assertThat(definition.paragraphs())
                .extracting(paragraph -> paragraph.source().orElseThrow())
                .containsExactly(SourceReference.of(17, 283, 286), SourceReference.of(17, 288, 293));
        assertThat(definition.in(Language.FINNISH))
                .contains("keskeisin tunnuspiirre.\n\nTyöpajatoiminnassa nuori valmentautuu");
    }

    @Test
    void suggestsOneConceptAndNamesNoRisk() {
        assertThat(COACHING_WORKSHOP).hasToString("valmennuspaja (suggested)");
        assertThat(COACHING_WORKSHOP.definition()).isEmpty();
        assertThat(COACHING_WORKSHOP.relations())
                .containsExactly(Relation.stated(
                        RelationKind.RENEWS, ConceptId.of("tyopaja"), SourceReference.of(23, 403, 406)));
        assertThat(COACHING_WORKSHOP.notes())
                .extracting(Paragraph::toString)
                .containsExactly(
                        "Yhteiskehittämisen yhteydessä tunnistettiin tarve uudistaa työpajan ydinkäsitettä",
                        "Yksi ehdotettu käsite on valmennuspaja.",
                        "Uudistamiseen liittyviä riskejä on tunnistettu. Matka valmennuspajaksi ei ole helppo, vaan se"
                                + " vaatii merkittävää viestinnällistä panostusta ja yhteistä suunnittelua keskeisten"
                                + " sidosryhmien kanssa");
        assertThat(COACHING_WORKSHOP.remarks())
                .extracting(remark -> remark.text().in(Language.ENGLISH))
                .contains("The source states that risks were identified but names none.");
    }

    @Test
    void citesTheWorkThatADefinitionNames() {
        assertThat(GLOSSARY.concepts().stream().flatMap(concept -> concept.citations().stream()))
                .containsExactly(Citation.of("Manninen et al., 2007", SourceReference.of(21, 366, 366)));
    }

    @Test
    void recordsTheWordThatIsUsedButNotDefined() {
        UndefinedTerm participant = GLOSSARY.undefinedTerms().get(0);

        assertThat(GLOSSARY.undefinedTerms()).hasSize(1);
        assertThat(participant).hasToString("valmentautuja (fi)");
        assertThat(participant.terms())
                .extracting(Term::text)
                .containsExactly("valmentautuja", "deltagare", "participant");
        assertThat(participant.places()).hasSize(24).startsWith(SourceReference.of(8, 73, 73));
    }

    @ParameterizedTest
    @CsvSource({
        "tyopajatoiminta,   en, workshop activities,  ESTABLISHED",
        "tyopajatoiminta,   sv, verkstadsverksamhet,  ESTABLISHED",
        "ryhmavalmennus,    en, group coaching,       OWN",
        "tyohonvalmennus,   en, job coaching,         ESTABLISHED",
        "tyohonvalmennus,   sv, handledning till arbete, OWN",
        "valmennuspaja,     sv, handledningsverkstad, OWN"
    })
    void hasTheStandingOfEachEquivalent(String concept, String language, String text, TermStanding standing) {
        Term term = GLOSSARY.get(ConceptId.of(concept))
                .preferredTerm(Language.of(language))
                .orElseThrow();

        assertThat(term.text()).isEqualTo(text);
        assertThat(term.standing()).isEqualTo(standing);
        assertThat(term.establishedBy().isPresent()).isEqualTo(standing == TermStanding.ESTABLISHED);
    }

    @ParameterizedTest
    @CsvSource({"fi", "sv", "en"})
    void hasAPreferredTermForEveryConcept(String language) {
        assertThat(GLOSSARY.concepts())
                .allMatch(
                        concept -> concept.preferredTerm(Language.of(language)).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void hasEachRelationAtBothConcepts(RelationKind kind) {
        for (Concept concept : GLOSSARY.concepts()) {
            for (Relation relation : concept.relations()) {
                if (relation.kind() == kind) {
                    assertThat(GLOSSARY.get(relation.concept()).relations()).contains(relation.inverse(concept.id()));
                }
            }
        }
    }

    @Test
    void hasASourceOrAReasonForEachRelation() {
        List<Relation> relations = GLOSSARY.concepts().stream()
                .flatMap(concept -> concept.relations().stream())
                .toList();

        assertThat(relations)
                .filteredOn(it -> it.basis() == RelationBasis.STATED)
                .allMatch(it -> it.source().isPresent());
        assertThat(relations)
                .filteredOn(it -> it.basis() == RelationBasis.EDITORIAL)
                .hasSize(18)
                .allMatch(it -> it.reason().orElseThrow().texts().size() == 3);
    }

    @Test
    void hasEveryTextOfItsData() {
        for (int i = 0; i < GLOSSARY.concepts().size(); i++) {
            Concept concept = GLOSSARY.concepts().get(i);
            JsonNode data = SourceConcepts.concepts().get(i);
            assertThat(concept.id().value()).isEqualTo(data.required("id").stringValue());
            assertThat(concept.heading().orElse(""))
                    .isEqualTo(data.path("heading").asString(""));
            assertThat(concept.source()).contains(SourceConcepts.source(data));
            assertThat(concept.definition().map(Definition::paragraphs).orElse(List.of()))
                    .extracting(paragraph -> paragraph.text().in(Language.FINNISH))
                    .isEqualTo(data.path("definition")
                            .valueStream()
                            .map(paragraph -> paragraph.required("text").stringValue())
                            .toList());
        }
    }

    @Test
    void hasEveryTextOfItsTranslations() {
        SourceConcepts.ENGLISH.required("definitions").forEachEntry((id, paragraphs) -> {
            Definition definition = Objects.requireNonNull(
                    GLOSSARY.get(ConceptId.of(id)).definition().orElse(null));
            assertThat(definition.paragraphs())
                    .extracting(paragraph -> paragraph.text().in(Language.ENGLISH))
                    .isEqualTo(paragraphs
                            .valueStream()
                            .map(paragraph -> paragraph.stringValue())
                            .toList());
        });
        SourceConcepts.SWEDISH
                .required("terms")
                .forEachEntry(
                        (id, terms) -> assertThat(GLOSSARY.get(ConceptId.of(id)).terms(Language.SWEDISH))
                                .extracting(Term::text)
                                .isEqualTo(terms.findValuesAsString("text")));
    }

    @Test
    void rejectsAnUnknownConceptId() {
        assertThat(GLOSSARY.find(ConceptId.of("nothing"))).isEmpty();
        assertThatExceptionOfType(UnknownConceptException.class)
                .isThrownBy(() -> GLOSSARY.get(ConceptId.of("nothing")))
                .withMessage("concept nothing is unknown in glossary 'tyopaja-2022'")
                .satisfies(thrown -> assertThat(thrown.asked()).isEqualTo("nothing"));
    }

    @Test
    void rejectsAMalformedId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConceptId.of("työpaja"))
                .withMessage("concept id 'työpaja' does not match [A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    }
}
