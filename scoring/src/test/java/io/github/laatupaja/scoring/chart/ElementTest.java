// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementTest {
    @Test
    void holdsTextsAndElementsInOrder() {
        Element paragraph = Element.of("p", "a").add(Element.of("b", "c")).text("d");

        assertThat(paragraph).hasToString("<p>a<b>c</b>d</p>");
    }

    @Test
    void escapesTextsAndAttributes() {
        Element paragraph = Element.of("p", "<i>\"&amp;").with("title", "\"><script>&");

        assertThat(paragraph).hasToString("<p title=\"&quot;&gt;&lt;script&gt;&amp;\">&lt;i&gt;\"&amp;amp;</p>");
    }

    @Test
    void endsAsBothParsersRead() {
        assertThat(Element.of("br")).hasToString("<br/>");
        assertThat(Element.of("td")).hasToString("<td></td>");
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1.5", "0.005, 0.01", "100, 100", "-0.001, 0", "-2.25, -2.25", "1e-9, 0", "1234567.891, 1234567.89"
    })
    void writesNumbersWithAPoint(double number, String text) {
        assertThat(Element.of("a").with("x", number)).hasToString("<a x=\"" + text + "\"></a>");
    }

    @Test
    void replacesWhatIsNotPrintable() {
        assertThat(Element.of("p", "a\u0000\u001b\ud800b\u202e\uffff\n\tä😀"))
                .hasToString("<p>a\ufffd\ufffd\ufffdb\ufffd\ufffd\n\tä😀</p>");
    }

    @Test
    void refusesScripts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Element.of("SCRIPT"))
                .withMessage("an element 'script' is refused");
    }

    @ParameterizedTest
    @CsvSource({"onclick, x", "OnLoad, x", "href, javascript:alert(1)", "href, https://example.org", "src, x.png"})
    void refusesHandlersAndLinksOut(String attribute, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Element.of("a").with(attribute, value))
                .withMessage("attribute " + attribute + "='" + value + "' is refused");
    }

    @Test
    void refusesNamesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Element.of("p").with("a b", "c"))
                .withMessage("name 'a b' does not match [A-Za-z][A-Za-z0-9:-]*");
    }

    @Test
    void refusesStylesThatHtmlAndXmlReadDifferently() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Element.of("style", "ul > li {}"))
                .withMessage("a style sheet holds &, < or >");
    }
}
