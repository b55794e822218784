// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static io.github.laatupaja.glossary.SmallGlossaries.concept;
import static io.github.laatupaja.glossary.SmallGlossaries.finnish;
import static io.github.laatupaja.glossary.SmallGlossaries.glossary;
import static io.github.laatupaja.glossary.SmallGlossaries.relation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Severity;
import io.github.laatupaja.glossary.inflection.Inflection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GlossaryCheckTest {
    private static final Map<GlossaryFindingCode, Fault> FAULTS = new HashMap<>();

    private record Fault(Glossary glossary, List<String> messages) {}

    static {
        fault(
                GlossaryFindingCode.UNKNOWN_CONCEPT,
                glossary(concept("a").addRelation(relation(RelationKind.BROADER, "nothing"))),
                "concepts[0].relations[0].concept: id nothing is unknown in glossary 'small'");
        fault(
                GlossaryFindingCode.TWO_PREFERRED_TERMS,
                glossary(concept("a").addTerm(finnish("b", TermRole.PREFERRED))),
                "concepts[0].terms[1]: concept a has a second preferred term in 'fi'");
        fault(
                GlossaryFindingCode.NO_PREFERRED_TERM,
                glossary(Concept.builder().id(ConceptId.of("a")).addTerm(finnish("a", TermRole.SYNONYM))),
                "concepts[0].terms: concept a has no preferred term in 'fi'");
        fault(
                GlossaryFindingCode.TWO_ROLES,
                glossary(concept("a").addTerm(finnish(" A ", TermRole.SEARCH))),
                "concepts[0].terms[1]: term ' A ' in 'fi' has two roles: 'preferred' and 'search'");
        fault(
                GlossaryFindingCode.REPEATED_TERM,
                glossary(concept("a")
                        .addTerm(finnish("uusi sana", TermRole.SYNONYM))
                        .addTerm(finnish("Uusi\u00A0 sana", TermRole.SYNONYM))),
                "concepts[0].terms[2]: term 'Uusi\u00A0 sana' in 'fi' appears twice");
        fault(
                GlossaryFindingCode.SHARED_TERM,
                glossary(concept("a"), concept("b").addTerm(finnish("A", TermRole.SYNONYM))),
                "concepts[1].terms[1]: term 'A' in 'fi' is also a term of concept a");
        fault(
                GlossaryFindingCode.UNDEFINED_TERM_HAS_CONCEPT,
                SmallGlossaries.builder()
                        .addConcept(concept("a").build())
                        .addUndefinedTerm(UndefinedTerm.of(
                                List.of(finnish("a", TermRole.PREFERRED)),
                                LocalizedText.of(Language.FINNISH, "Ei määritelty."),
                                List.of()))
                        .build(),
                "undefinedTerms[0].terms[0]: term 'a' in 'fi' is recorded as undefined, but concept a has it");
        fault(
                GlossaryFindingCode.INFLECTION_DOES_NOT_FIT,
                glossary(concept("a").addTerm(inflected(Language.FINNISH, "uusi sana", "9"))),
                "concepts[0].terms[1].inflection: inflection does not match the term:"
                        + " label 'uusi sana' has 2 words but inflection '9' has 1");
        fault(
                GlossaryFindingCode.INFLECTION_NOT_FINNISH,
                glossary(concept("a").addTerm(inflected(Language.ENGLISH, "a", "exact"))),
                "concepts[0].terms[1].inflection: a term in 'en' has an inflection, expected only terms in 'fi'");
        fault(
                GlossaryFindingCode.UNFINDABLE_TERM,
                glossary(concept("a")
                        .addTerm(finnish("(&)", TermRole.SYNONYM))
                        .addTerm(finnish("x\u0302\u0302", TermRole.SEARCH))
                        .addTerm(finnish("paja \uD83D\uDE00", TermRole.SYNONYM))
                        .addTerm(finnish("R&D a\u0308", TermRole.SYNONYM))),
                "concepts[0].terms[1]: term '(&)' in 'fi' cannot be found in texts:"
                        + " it has no letter or digit, or it has an uncomposable mark or a character above U+FFFF",
                "concepts[0].terms[2]: term 'x\u0302\u0302' in 'fi' cannot be found in texts:"
                        + " it has no letter or digit, or it has an uncomposable mark or a character above U+FFFF",
                "concepts[0].terms[3]: term 'paja \uD83D\uDE00' in 'fi' cannot be found in texts:"
                        + " it has no letter or digit, or it has an uncomposable mark or a character above U+FFFF");
        fault(
                GlossaryFindingCode.RELATION_TO_ITSELF,
                glossary(concept("a").addRelation(relation(RelationKind.RELATED, "a"))),
                "concepts[0].relations[0]: concept a has the relation 'related' to itself");
        fault(
                GlossaryFindingCode.REPEATED_RELATION,
                glossary(
                        concept("a")
                                .addRelation(relation(RelationKind.RELATED, "b"))
                                .addRelation(relation(RelationKind.RELATED, "b")),
                        concept("b").addRelation(relation(RelationKind.RELATED, "a"))),
                "concepts[0].relations[1]: relation 'related' to concept b appears twice");
        fault(
                GlossaryFindingCode.ONE_WAY_RELATION,
                glossary(concept("a").addRelation(relation(RelationKind.BROADER, "b")), concept("b")),
                "concepts[0].relations[0]: relation 'broader' to concept b is one-way: b has no relation 'narrower' to a");
        fault(
                GlossaryFindingCode.BROADER_CYCLE,
                glossary(step("a", "b", "c"), step("b", "c", "a"), step("c", "a", "b")),
                "concepts[0].relations: broader concepts form a cycle: a > b > c > a");
        fault(
                GlossaryFindingCode.RENEWAL_CYCLE,
                glossary(
                        concept("a")
                                .addRelation(relation(RelationKind.RENEWS, "b"))
                                .addRelation(relation(RelationKind.RENEWED_BY, "b")),
                        concept("b")
                                .addRelation(relation(RelationKind.RENEWS, "a"))
                                .addRelation(relation(RelationKind.RENEWED_BY, "a"))),
                "concepts[0].relations: renewals form a cycle: a > b > a");
        fault(
                GlossaryFindingCode.BROADER_AND_RELATED,
                glossary(
                        concept("a")
                                .addRelation(relation(RelationKind.BROADER, "b"))
                                .addRelation(relation(RelationKind.RELATED, "c")),
                        step("b", "c", "a"),
                        concept("c")
                                .addRelation(relation(RelationKind.NARROWER, "b"))
                                .addRelation(relation(RelationKind.RELATED, "a"))),
                "concepts[0].relations[1]: concept a is related to c, but one of them is broader than the other",
                "concepts[2].relations[1]: concept c is related to a, but one of them is broader than the other");
        fault(
                GlossaryFindingCode.RENEWS_NOTHING,
                glossary(concept("a").status(ConceptStatus.SUGGESTED)),
                "concepts[0].status: concept a is suggested but renews no other concept");
        fault(
                GlossaryFindingCode.NO_SUCCESSOR,
                glossary(concept("a").status(ConceptStatus.SUPERSEDED)),
                "concepts[0].status: concept a is superseded but no other concept renews it");
    }

    @ParameterizedTest
    @EnumSource
    void reportsASeededFaultAndNothingElse(GlossaryFindingCode code) {
        Fault fault = Objects.requireNonNull(FAULTS.get(code));

        List<Finding> findings = fault.glossary().check();

        assertThat(findings).extracting(Finding::code).containsOnly(code);
        assertThat(findings).extracting(Finding::toString).containsExactlyElementsOf(fault.messages());
    }

    static Stream<Glossary> bundled() {
        return Glossaries.all().stream();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void findsNothingInABundledGlossary(Glossary glossary) {
        assertThat(glossary.check()).isEmpty();
    }

    @Test
    void findsAnIdThatAppearsTwiceAndOneThatIsUnknown() {
        Glossary glossary = glossary(
                concept("a").addRelation(relation(RelationKind.RELATED, "nothing")),
                Concept.builder().id(ConceptId.of("a")).addTerm(finnish("b", TermRole.PREFERRED)));

        assertThat(glossary.check())
                .extracting(Finding::toString)
                .containsExactly(
                        "concepts[1].id: id a appears twice",
                        "concepts[0].relations[0].concept: id nothing is unknown in glossary 'small'");
    }

    @Test
    void findsAGlossaryWithoutConcepts() {
        assertThat(SmallGlossaries.builder().build().check())
                .extracting(Finding::toString)
                .containsExactly("document: field 'concepts' is missing");
    }

    @Test
    void reportsUsableDataAsWarnings() {
        Set<GlossaryFindingCode> warnings = EnumSet.allOf(GlossaryFindingCode.class);
        warnings.removeIf(code -> code.severity() == Severity.ERROR);

        assertThat(warnings)
                .containsExactlyInAnyOrder(
                        GlossaryFindingCode.REPEATED_TERM,
                        GlossaryFindingCode.SHARED_TERM,
                        GlossaryFindingCode.UNDEFINED_TERM_HAS_CONCEPT,
                        GlossaryFindingCode.UNFINDABLE_TERM,
                        GlossaryFindingCode.REPEATED_RELATION,
                        GlossaryFindingCode.ONE_WAY_RELATION,
                        GlossaryFindingCode.RENEWS_NOTHING);
    }

    @ParameterizedTest
    @EnumSource
    void namesTheSameArgumentsInEveryLanguage(GlossaryFindingCode code) {
        Finding finding = Finding.of(code, "", "<0>", "<1>", "<2>", "<3>");

        assertThat(arguments(finding, Language.FINNISH))
                .isEqualTo(arguments(finding, Language.ENGLISH))
                .isEqualTo(arguments(finding, Language.SWEDISH));
        assertThat(Stream.of(Language.FINNISH, Language.SWEDISH, Language.ENGLISH)
                        .map(finding::message))
                .doesNotHaveDuplicates();
    }

    private static List<String> arguments(Finding finding, Language language) {
        return Stream.of("<0>", "<1>", "<2>", "<3>")
                .filter(finding.message(language)::contains)
                .toList();
    }

    /** {@return a concept that is narrower than the second one and broader than the third} */
    private static Concept.Builder step(String id, String broader, String narrower) {
        return concept(id)
                .addRelation(relation(RelationKind.BROADER, broader))
                .addRelation(relation(RelationKind.NARROWER, narrower));
    }

    private static Term inflected(Language language, String text, String notation) {
        return Term.builder()
                .language(language)
                .text(text)
                .role(TermRole.SYNONYM)
                .inflection(Inflection.parse(notation))
                .build();
    }

    private static void fault(GlossaryFindingCode code, Glossary glossary, String... messages) {
        FAULTS.put(code, new Fault(glossary, List.of(messages)));
    }
}
