// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.link.ConceptLinks;
import io.github.laatupaja.glossary.mention.MentionFinder;
import org.junit.jupiter.api.Test;

class GlossaryTablesTest {
    private static final int WIDTH = 80;

    private final Glossary glossary = Glossaries.latest();

    @Test
    void listConceptsInPublishedOrder() {
        assertThat(shown(glossary))
                .startsWith("""
                        Tunnus                     Käsite                   Ryhmä             Määritelty
                        -------------------------  -----------------------  ----------------  ----------
                        tyopaja                    työpaja                  ydinkäsite        kyllä
                        """)
                .contains("\ndialogisuus                dialogisuus              muu käsite        ei\n");
        assertThat(shown(glossary).lines()).allMatch(line -> line.length() <= WIDTH);
    }

    @Test
    void takeAConceptApart() {
        assertThat(shown(glossary.get(ConceptId.of("osallisuus"))))
                .startsWith("""
                        Tunnus      Käsite      Ryhmä       Määritelty
                        ----------  ----------  ----------  ----------
                        osallisuus  osallisuus  muu käsite  ei

                        Termi""")
                .containsPattern("\nosallisuus +fi +ensisijainen +julkaisijan\n")
                .contains("\nSuhde            Käsite\n", "\nliittyvä käsite  työpajatoiminta\n");
    }

    @Test
    void showADefinitionAsOriginalOrMarkedAsTranslation() {
        var concept = glossary.get(ConceptId.of("tyopaja"));

        assertThat(shown(concept)).contains("\nMääritelmä\n").doesNotContain("epävirallisia");
        assertThat(DeskPrinter.text(concept, new Localizer(Language.ENGLISH), WIDTH))
                .contains("\nDefinition\n", "A workshop is a coaching community")
                .endsWith("\nTranslations are unofficial; the Finnish text is the original.\n");
    }

    @Test
    void showMentionsWithTheWordsAroundThem() {
        String text = "Valmennusta annetaan monella tavalla ja monessa paikassa, kuten työ- ja yksilövalmennuksena.";

        assertThat(shown(Desk.mentions(text))).isEqualTo("""
                        Maininta                                            Käsite           Muoto
                        --------------------------------------------------  ---------------  -----------
                        [Valmennusta] annetaan monella tavalla ja …         valmennus        koko termi
                        … ja monessa paikassa, kuten [työ-] ja              työvalmennus     termin alku
                        yksilövalmennuksena.
                        … paikassa, kuten työ- ja [yksilövalmennuksena].    yksilövalmennus  koko termi
                        """);
    }

    @Test
    void showMentionsByPlaceWhereTheTextIsNotAtHand() {
        assertThat(shown(MentionFinder.of(glossary).find("Hyvä työpaja"))).isEqualTo("""
                        Kohta  Käsite   Termi    Muoto
                        -----  -------  -------  ----------
                        5–12   työpaja  työpaja  koko termi
                        """);
    }

    @Test
    void showLinksBetweenConceptsAndCriteria() {
        ConceptLinks links = ConceptLinks.between(glossary, CriteriaFrameworks.latest());

        assertThat(shown(links)).contains("\n1.1     0–7      työpaja ");
        assertThat(shown(links.of(ConceptId.of("oppimisymparisto")))).contains("oppimisympäristö");
    }

    @Test
    void listTermsInAlphabeticalOrder() {
        assertThat(shown(glossary.startingWith(Language.FINNISH, "osaamisen"))).isEqualTo("""
                        Termi                    Käsite
                        -----------------------  -----------------------
                        osaamisen tunnistaminen  osaamisen tunnistaminen
                        osaamisen tunnustaminen  osaamisen tunnustaminen
                        """);
    }

    private static String shown(Object thing) {
        return DeskPrinter.text(thing, new Localizer(Language.FINNISH), WIDTH);
    }
}
