// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabeticalOrderTest {
    /** The first seven follow SFS 4600 as Kotimaisten kielten keskus and Kielitoimiston ohjepankki explain it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Varis|Virtanen|Voss|Wallenberg|Wirtanen|Wolf|Yli|Zacharias|Åberg|Äijälä|Öberg",
                "Suo|Suoaho|Suo-ala|Suoniemi",
                "Suo Anttila|Suo-Anttila|Suoanttila",
                "omaisuus|O’Malley|omanarvontunto|oppi-isä|oppipoika",
                "Mykynen|Müller|Myyryläinen",
                "Mökkilä|Mørch|Möttönen",
                "Gudmundsen|Guðrun|Gudvarsson",
                "valmennus|valmennus työpajalla|valmennuspaja",
                "työ|työ-, yksilö- ja ryhmävalmennus|työpaja",
                "2022|a|A|á|b",
                "samaani|šamaani|samba",
                "Strasse|Straße|strato"
            })
    void followsTheFinnishStandard(String sorted) {
        List<String> expected = List.of(sorted.split("\\|", -1));
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(1));

        shuffled.sort(AlphabeticalOrder.FINNISH);

        assertThat(shuffled).isEqualTo(expected);
        assertThat(AlphabeticalOrder.of(Language.of("sv-FI"))).isSameAs(AlphabeticalOrder.FINNISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apple|äpple|April|zebra", "og|öl|oma"})
    void sortsMarkedLettersAsBaseLettersInOtherLanguages(String sorted) {
        List<String> expected = List.of(sorted.split("\\|", -1));

        assertThat(expected).isSortedAccordingTo(AlphabeticalOrder.of(Language.ENGLISH));
    }

    @Property(seed = "1")
    void isConsistentWithEquals(@ForAll String one, @ForAll String other) {
        int order = AlphabeticalOrder.FINNISH.compare(one, other);

        assertThat(order == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(AlphabeticalOrder.FINNISH.compare(other, one)))
                .isEqualTo(-Integer.signum(order));
    }
}
