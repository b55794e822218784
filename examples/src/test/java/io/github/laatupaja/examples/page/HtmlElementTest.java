// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlElementTest {
    @Test
    void holdsTextsAndElementsInOrder() {
        HtmlElement paragraph =
                HtmlElement.of("p", "a").add(HtmlElement.of("b", "c")).text("d");

        assertThat(paragraph).hasToString("<p>a<b>c</b>d</p>");
    }

    @Test
    void escapesTextsAndAttributes() {
        HtmlElement paragraph = HtmlElement.of("p", "<i>\"&amp;").with("title", "\"><script>&");

        assertThat(paragraph).hasToString("<p title=\"&quot;&gt;&lt;script&gt;&amp;\">&lt;i&gt;\"&amp;amp;</p>");
    }

    @Test
    void linksWithinThePageOnly() {
        assertThat(HtmlElement.link("a & b", "javascript:\"x\""))
                .hasToString("<a href=\"#javascript:&quot;x&quot;\">a &amp; b</a>");
    }

    @Test
    void endsSoThatHtmlAndXmlParsersReadTheSame() {
        assertThat(HtmlElement.of("meta").with("charset", "utf-8")).hasToString("<meta charset=\"utf-8\"/>");
        assertThat(HtmlElement.of("td")).hasToString("<td></td>");
    }

    @Test
    void replacesCharactersThatAreNotPrintable() {
        assertThat(HtmlElement.of("p", "a\u0000\u001b\ud800b\u202e\uffff\n\tä😀"))
                .hasToString("<p>a\ufffd\ufffd\ufffdb\ufffd\ufffd\n\tä😀</p>");
    }
}
