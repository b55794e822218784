// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private final TextTable table = new TextTable(List.of(TableColumn.number("nro"), TableColumn.text("teksti")));

    @Test
    void setsTextLeftAndNumbersRight() {
        table.add(List.of("1", "työ"));
        table.add(List.of("51", "äitiys"));

        assertThat(table.text(80)).isEqualTo("""
                        nro  teksti
                        ---  ------
                          1  työ
                         51  äitiys
                        """);
    }

    @Test
    void wrapsTheWidestTextBetweenWords() {
        table.add(List.of("7", "Työpajan keskeiset tavoitteet"));

        assertThat(table.text(20)).isEqualTo("""
                        nro  teksti
                        ---  ---------------
                          7  Työpajan
                             keskeiset
                             tavoitteet
                        """);
    }

    @Test
    void breaksAWordThatIsLongerThanTheLine() {
        table.add(List.of("7", "arviointijärjestelmä"));

        assertThat(table.text(17)).endsWith("  7  arviointijär\n     jestelmä\n");
    }

    @Test
    void alignsLettersThatAreWrittenInTwoParts() {
        table.add(List.of("1", "a\u0308a\u0308"));
        table.add(List.of("2", "ää"));

        assertThat(table.text(80)).contains("  1  a\u0308a\u0308\n  2  ää\n");
    }

    @Test
    void wantsATextForEachColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.add(List.of("1")))
                .withMessage("1 cells for 2 columns");
    }

    @Property
    void noLineIsLongerThanTheTerminal(
            @ForAll @Size(min = 1, max = 8) List<@NotBlank @StringLength(max = 60) String> texts,
            @ForAll @IntRange(min = 20, max = 100) int width) {
        TextTable table = new TextTable(List.of(TableColumn.text("yksi"), TableColumn.text("kaksi")));
        texts.forEach(text -> table.add(List.of(text, text)));

        assertThat(table.text(width).lines()).allMatch(line -> TerminalLines.width(line) <= width);
    }
}
