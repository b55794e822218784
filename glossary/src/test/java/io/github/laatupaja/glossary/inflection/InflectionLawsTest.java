// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InflectionLawsTest {
    private static final Map<String, String> LABELS = Map.of(
            "työpaja", "9",
            "toimintakyky", "1 k:v",
            "työpajapedagogiikka", "9 kk:k",
            "seinätön valmennus", "34 + 39",
            "kuntouttava työtoiminta", "10 + 9 nt:nn",
            "oppimisympäristö", "2",
            "osallisuus", "40",
            "välityömarkkinat", "12 plural");

    @Property(seed = "2022")
    void noFormIsListedTwice(@ForAll("labels") String label) {
        assertThat(forms(label)).extracting(InflectedForm::text).doesNotHaveDuplicates();
    }

    @Property(seed = "2022")
    void theLabelItselfComesFirst(@ForAll("labels") String label) {
        assertThat(forms(label).get(0)).hasToString(label);
    }

    @Property(seed = "2022")
    void everyFormIsRecognizedWithItsReading(@ForAll("labels") String label) {
        Declension head = head(label);

        assertThat(forms(label))
                .allMatch(form -> (readings(head, lastWord(form.text()))
                                & form.grammaticalCase().bit(form.number()))
                        != 0);
    }

    @Property(seed = "2022")
    void everyFormTakesClitics(@ForAll("labels") String label, @ForAll("clitics") String clitic) {
        Declension head = head(label);
        boolean isFront = label.matches(".*(kyky|stö)");
        String ending = isFront ? clitic.replace('a', 'ä').replace('o', 'ö') : clitic;

        assertThat(forms(label)).allMatch(form -> readings(head, lastWord(form.text()) + ending) != 0);
    }

    @Property(seed = "2022")
    void endingsNeverMixVowels(@ForAll("labels") String label) {
        int stem =
                label.length() - lastWord(label).length() + head(label).stem().length();
        String strangers = label.matches(".*(kyky|stö)") ? "aou" : "äöy";

        assertThat(forms(label).stream().filter(form -> !form.text().contains(" ")))
                .noneMatch(
                        form -> form.text().substring(stem).chars().anyMatch(letter -> strangers.indexOf(letter) >= 0));
    }

    @Property(seed = "2022")
    void aFormWithAnExtraLetterIsNotAForm(@ForAll("labels") String label) {
        Declension head = head(label);

        assertThat(forms(label)).allMatch(form -> readings(head, lastWord(form.text()) + "x") == 0);
    }

    @Property(seed = "2022")
    void parseUndoesToString(@ForAll("inflections") Inflection inflection) {
        assertThat(Inflection.parse(inflection.toString()))
                .isEqualTo(inflection)
                .hasSameHashCodeAs(inflection)
                .hasToString(inflection.toString());
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of(LABELS.keySet().stream().sorted().toList());
    }

    @Provide
    Arbitrary<String> clitics() {
        return Arbitraries.of("kin", "kaan", "ko", "han", "pa", "kinko", "kohan", "pahan", "kinkohan", "kaankohan");
    }

    @Provide
    Arbitrary<Inflection> inflections() throws IOException {
        List<String> words = ReferenceTable.lines("principal-parts.tsv").stream()
                .map(fields -> fields.get(1))
                .filter(text -> !text.contains("+"))
                .toList();
        Arbitrary<String> attributes = Arbitraries.of(words)
                .map(word -> word + " + ")
                .list()
                .ofMaxSize(3)
                .map(list -> String.join("fixed + ", list));
        return attributes.flatMap(beginning -> Arbitraries.of(words).map(word -> Inflection.parse(beginning + word)));
    }

    private static List<InflectedForm> forms(String label) {
        return inflection(label).forms(label);
    }

    private static Inflection inflection(String label) {
        return Inflection.parse(LABELS.getOrDefault(label, ""));
    }

    private static Declension head(String label) {
        List<Declension> words = inflection(label).declensions(label);
        return words.get(words.size() - 1);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static int readings(Declension head, String word) {
        return head.readings(word.toCharArray(), head.stem().length(), word.length());
    }
}
