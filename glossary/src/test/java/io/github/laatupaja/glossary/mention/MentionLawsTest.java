// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.glossary.Glossaries;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MentionLawsTest {
    private static final MentionFinder FINDER = MentionFinder.of(Glossaries.latest());

    @Property(seed = "2022")
    void spansAreSortedDisjointAndInside(@ForAll("texts") String text) {
        long end = 0;
        for (Mention mention : FINDER.find(text)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            end = mention.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Property(seed = "2022")
    void aStreamGivesTheSameHoweverItIsCut(@ForAll("texts") String text, @ForAll long seed) throws IOException {
        List<Mention> mentions = new ArrayList<>();

        FINDER.find(new CutReader(text, new Random(seed)), mentions::add);

        assertThat(mentions).isEqualTo(FINDER.find(text));
    }

    @Property(seed = "2022")
    void anyCharSequenceGivesTheSame(@ForAll("texts") String text) {
        assertThat(FINDER.find(CharBuffer.wrap(text))).isEqualTo(FINDER.find(text));
    }

    @Property(seed = "2022")
    void textsSeparatedByABorderDoNotInteract(@ForAll("texts") String one, @ForAll("texts") String other) {
        List<AnnotatedText.Expected> both = Stream.concat(
                        expected(one, 0).stream(), expected(other, one.length() + 1).stream())
                .toList();

        assertThat(expected(one + "|" + other, 0)).isEqualTo(both);
    }

    @Property(seed = "2022")
    void spellingChangesNothing(@ForAll("plainTexts") String text, @ForAll Spelling spelling) {
        AnnotatedText respelt = new AnnotatedText("random", text, expected(text, 0)).in(spelling);

        assertThat(expected(respelt.text(), 0)).isEqualTo(respelt.expected());
    }

    private static List<AnnotatedText.Expected> expected(String text, long base) {
        return FINDER.find(text).stream()
                .map(AnnotatedText.Expected::of)
                .map(mention -> new AnnotatedText.Expected(
                        base + mention.start(), base + mention.end(), mention.concept(), mention.kind()))
                .toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return joined(
                "työ",
                "paja",
                "työpajan",
                "nuorten",
                "osaamisen",
                "tunnistamista",
                "tunnustamista",
                "verkko",
                "etävalmennus",
                "yksilövalmennus",
                "sosiaalista",
                "vahvistamista",
                "toimi",
                "nnan",
                "ja",
                "tai",
                "-",
                "-",
                " ",
                " ",
                " ",
                "\n",
                "\r\n",
                ",",
                "/",
                "'",
                "\u00AD",
                "\u0308",
                "\u00A0",
                "\uD83D",
                "\uDE00",
                "x",
                "İ");
    }

    /** Texts that have the same number of letters in every spelling. */
    @Provide
    Arbitrary<String> plainTexts() {
        return joined(
                "työpajan",
                "nuorten",
                "osaamisen",
                "tunnistamista",
                "tunnustamista",
                "verkko- ja",
                "etävalmennus",
                "työ-",
                "yksilövalmennus",
                "sosiaalista",
                "vahvistamista",
                "työpajatoiminnan",
                "sekä",
                ", ",
                " ",
                " ",
                " ",
                "/",
                "(");
    }

    private static Arbitrary<String> joined(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(30).map(list -> String.join("", list));
    }

    /** Returns a text in pieces of random length, some of them empty. */
    private static final class CutReader extends Reader {
        private final String text;
        private final Random random;
        private int at;

        CutReader(String text, Random random) {
            this.text = text;
            this.random = random;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (at == text.length()) {
                return -1;
            }
            int count = Math.min(Math.min(length, random.nextInt(4)), text.length() - at);
            text.getChars(at, at + count, buffer, offset);
            at += count;
            return count;
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
