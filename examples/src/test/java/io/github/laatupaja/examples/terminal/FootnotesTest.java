// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.examples.report.MentionedConcepts;
import io.github.laatupaja.examples.text.Localizer;
import org.junit.jupiter.api.Test;

class FootnotesTest {
    private static final CriteriaFramework FRAMEWORK = CriteriaFrameworks.tyopaja2022();

    private final TerminalLines lines = new TerminalLines();

    @Test
    void numberConceptsByTheirFirstPlaces() {
        Footnotes footnotes = footnotes(Language.FINNISH);

        assertThat(footnotes.marked(text("Osallisuus työpajalla, työ- tai yksilövalmennus")))
                .isEqualTo("Osallisuus[1] työpajalla[2], työ-[3] tai yksilövalmennus[4]");
        assertThat(footnotes.marked(text("Työpaja ja osallisuus."))).isEqualTo("Työpaja[2] ja osallisuus[1].");
    }

    @Test
    void explainWhatHasANumber() {
        Footnotes footnotes = footnotes(Language.FINNISH);
        footnotes.marked(text("osallisuus työpajalla"));

        footnotes.addTo(lines);

        assertThat(lines).hasToString("""
                Käsitteet
                ---------
                Kriteereissä mainitut käsitteet, kuten julkaisija ne määrittelee.
                [1]  osallisuus
                     Julkaisija mainitsee käsitteen mutta ei määrittele sitä.
                [2]  työpaja
                     Työpaja on valmennusyhteisö, jonka tavoitteena on vahvistaa hyvinvointia,
                     tunnistaa osaamista ja valmentaa kohti koulutusta ja työtä.
                """);
    }

    @Test
    void standBesideTranslations() {
        Footnotes footnotes = footnotes(Language.ENGLISH);

        assertThat(footnotes.besideTranslation(FRAMEWORK.get(CriterionId.of(11))))
                .contains("Concepts: youth workshop activities[1], workshop[2]");
        assertThat(footnotes.besideTranslation(FRAMEWORK.get(CriterionId.of(43))))
                .isEmpty();
        footnotes.addTo(lines);
        assertThat(lines.toString()).startsWith("""
                        Concepts
                        --------
                        Concepts that the Finnish text of the criteria mentions, as the publisher
                        defines them.
                        [1]  youth workshop activities (in Finnish nuorten työpajatoiminta)
                        """).endsWith("""
                        [2]  workshop (in Finnish työpaja)
                             A workshop is a coaching community whose objective is to strengthen
                             well-being, to identify skills and competence, and to coach people towards
                             education and work. (unofficial translation)
                        """);
    }

    @Test
    void areNotSpokenOfWhereThereAreNone() {
        Footnotes footnotes = footnotes(Language.FINNISH);

        assertThat(footnotes.marked(text("Henkilöstö."))).isEqualTo("Henkilöstö.");
        footnotes.addTo(lines);

        assertThat(lines).hasToString("\n");
    }

    private static Footnotes footnotes(Language language) {
        return new Footnotes(new MentionedConcepts(FRAMEWORK, language), new Localizer(language));
    }

    private static LocalizedText text(String finnish) {
        return LocalizedText.of(Language.FINNISH, finnish);
    }
}
