// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.glossary.Glossaries;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class TbxBasicTest {
    private static final String TBX = GlossaryExport.of(Glossaries.latest()).text(ExportFormat.TBX_BASIC);

    @Test
    void isValid() throws IOException, SAXException {
        assertThat(TbxSchema.errors(TBX)).isEmpty();
    }

    @Test
    void hasAnEntryForEachConceptInPublishedOrder() throws Exception {
        NodeList entries = parsed(TBX).getElementsByTagName("conceptEntry");

        List<String> ids = new ArrayList<>();
        for (int i = 0; i < entries.getLength(); i++) {
            ids.add(entries.item(i).getAttributes().getNamedItem("id").getNodeValue());
        }
        assertThat(ids)
                .isEqualTo(Glossaries.latest().concepts().stream()
                        .map(concept -> "c-" + concept.id())
                        .toList());
        assertThat(parsed(TBX).getElementsByTagName("descrip").getLength()).isEqualTo(48);
    }

    @Test
    void writesTheSourceOfATerm() {
        assertThat(TBX)
                .contains(
                        "<term>workshop</term>\n            <termNote type=\"administrativeStatus\">preferredTerm-admn-sts"
                                + "</termNote>\n            <admin type=\"source\">The equivalent that authorities and the field use.</admin>")
                .contains("<admin type=\"source\">Manninen et al., 2007</admin>");
    }

    @Test
    void keepsHostileTexts() throws Exception {
        String tbx = GlossaryExport.of(HostileGlossaries.glossary()).text(ExportFormat.TBX_BASIC);

        NodeList terms = parsed(tbx).getElementsByTagName("term");

        List<String> texts = new ArrayList<>();
        for (int i = 1; i < terms.getLength(); i++) {
            texts.add(terms.item(i).getTextContent());
        }
        assertThat(texts).isEqualTo(HostileGlossaries.TEXTS);
        assertThat(TbxSchema.errors(tbx)).isEmpty();
    }

    @Test
    void rejectsCharactersThatXmlDoesNotAllow() {
        GlossaryExport bell = GlossaryExport.of(HostileGlossaries.with(List.of("a\u0007b")));
        GlossaryExport half = GlossaryExport.of(HostileGlossaries.with(List.of("a\uD83Db")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bell.text(ExportFormat.TBX_BASIC))
                .withMessage("text 'a\u0007b' has a character that XML does not allow, U+0007, at index 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> half.text(ExportFormat.TBX_BASIC))
                .withMessage("text 'a\uD83Db' has an unpaired surrogate, U+D83D, at index 1");
    }

    private static Document parsed(String xml) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
