// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.inflection.Inflection;
import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels with signs are found with exactly these signs and with their words in all forms. */
class SignsTest {
    private static final MentionFinder FINDER = finder(
            "R&D", "exact",
            "C++", "exact",
            "C++-paja", "9",
            "paja", "9",
            "paja (nuoret)", "exact",
            "(nuorten) kerho", "fixed + 1",
            "työ- ja päivätoiminta", "fixed + fixed + 9 nt:nn",
            "24/7-tuki", "7 k:-",
            "ns. paja", "fixed + 9",
            "et al.", "exact",
            ".NET", "exact",
            "rock 'n' roll", "exact",
            "koulu–työ-silta", "9 lt:ll",
            "so\u00ADva\u00ADri", "exact");

    private static MentionFinder finder(String... terms) {
        Glossary.Builder glossary =
                Glossary.builder().edition(EditionId.of("own")).title(LocalizedText.of(Language.FINNISH, "Oma"));
        for (int i = 0; i < terms.length; i += 2) {
            Term term = Term.builder()
                    .language(Language.FINNISH)
                    .text(terms[i])
                    .role(TermRole.PREFERRED)
                    .inflection(Inflection.parse(terms[i + 1]))
                    .build();
            ConceptId id = ConceptId.of("c" + i / 2);
            glossary.addConcept(Concept.builder().id(id).addTerm(term).build());
        }
        return MentionFinder.of(glossary.build());
    }

    private static List<String> found(String text) {
        return FINDER.find(text).stream().map(mention -> mention.in(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R&D",
                "r&d",
                "C++",
                "C++-pajassammekin",
                "c++-PAJOIHIN",
                "C\u00AD++\u00AD-pa\u00ADja",
                "C+\u200B+-pajojen",
                "Paja (nuoret)",
                "paja\u00A0\n (NUORET)",
                "(Nuorten) kerhossa",
                "Työ- ja päivätoiminnassa",
                "tyo\u0308- ja pa\u0308iva\u0308toimintaan",
                "TYÖ-\u00A0JA  PÄIVÄTOIMINTAA",
                "24/7-tuki",
                "24/7-tuen",
                "24/7\u2011TUKEEN",
                "ns. pajan",
                "Ns.\u00A0pajoissa",
                "et  al.",
                ".net",
                "rock ’n’ roll",
                "koulu–työ-sillalla",
                "sovari"
            })
    void aLabelWithSignsIsOneMention(String text) {
        String around = "Nyt: " + text + ", eikö?";

        assertThat(FINDER.find(around))
                .singleElement()
                .satisfies(mention -> assertThat(mention.in(around)).isEqualTo(text))
                .satisfies(mention -> assertThat(mention.start()).isEqualTo(5));
        assertThat(found(text)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "R & D | ''",
                "R&Data | ''",
                "XR&D | ''",
                "R&D-osasto | ''",
                "R&D: n | R&D",
                "R&D:n | R&D",
                "(R&D) | R&D",
                "R&D&E | R&D",
                "R&D/R&D | R&D R&D",
                "C+ | ''",
                "C++11 | ''",
                "C++-kieli | ''",
                "C++: | C++",
                "xC++ | ''",
                "paja(nuoret) | paja",
                "paja (nuoret | paja",
                "paja (nuoret)on | paja",
                "paja, (nuoret) | paja",
                "pajassa (nuoret) | pajassa",
                "paja (nuoret). | paja (nuoret)",
                "((nuorten) kerho) | (nuorten) kerho",
                "x(nuorten) kerho | ''",
                "nuorten kerho | ''",
                "työ- ja opintopäivätoiminta | ''",
                "24/7 tuki | ''",
                "24 / 7-tuki | ''",
                "124/7-tuki | ''",
                "ns paja | paja",
                "ns.paja | paja",
                "ns. uusi paja | paja",
                "ens. paja | paja",
                "et al | ''",
                "et al.. | et al.",
                "et al.a | ''",
                "ASP.NET | ''",
                "rock n roll | ''",
                "koulu-työ-silta | ''"
            })
    void otherTextsAreNoMentions(String text, String expected) {
        assertThat(String.join(" ", found(text))).isEqualTo(expected.equals("''") ? "" : expected);
    }

    @Test
    void aTextInPiecesOfOneCharacterGivesTheSame() throws IOException {
        String text = "R&D, C++-pajassa (nuorten) kerho. Et al. paja  (nuoret): rock 'n' roll, .NET 24/7-tuen";
        List<Mention> mentions = new ArrayList<>();

        FINDER.find(new OneByOne(text), mentions::add);

        assertThat(mentions).isEqualTo(FINDER.find(text)).hasSize(8);
    }

    private static final class OneByOne extends FilterReader {
        OneByOne(String text) {
            super(new StringReader(text));
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 1));
        }
    }

    @Test
    void signsStillCoordinateWordsOfOtherLabels() {
        MentionFinder finder = finder(
                "työpaja",
                "9",
                "yksilöpaja",
                "9",
                "ns. paja",
                "fixed + 9",
                "ns. kerho",
                "fixed + 1",
                "A&B",
                "exact",
                "C&B",
                "exact");
        String text = "Työ-/yksilöpajoissa, ns. pajoissa ja kerhoissa; A&B ja B.";

        assertThat(finder.find(text))
                .extracting(mention -> mention.in(text) + " " + mention.kind())
                .containsExactly(
                        "Työ- ELLIPSIS",
                        "yksilöpajoissa STRICT",
                        "ns. pajoissa STRICT",
                        "kerhoissa SHARED_MODIFIER",
                        "A&B STRICT");
    }
}
