// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import io.github.laatupaja.glossary.Glossaries;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class TbxBasicTest {
    private static final String TBX = GlossaryExport.of(Glossaries.latest()).text(ExportFormat.TBX_BASIC);

    @Test
    void isValid() throws IOException, SAXException {
        assertThat(errors(TBX)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type=\"TBX-Basic\" | type=\"TBX-Min\"",
                "style=\"dca\"      | style=\"dct\"",
                "target=\"c-tyopaja\" | target=\"c-nothing\"",
                "id=\"c-osallisuus\" | id=\"c-tyopaja\"",
                "preferredTerm-admn-sts | bestTerm-admn-sts",
                "type=\"definition\" | type=\"meaning\"",
                "<langSec xml:lang=\"sv\"> | <langSec>"
            })
    void isHeldToASchemaThatTellsAFault(String from, String to) throws IOException, SAXException {
        assertThat(TBX).contains(from);

        assertThat(errors(TBX.replace(from, to))).isNotEmpty();
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
    void saysWhoseATermIs() {
        assertThat(TBX)
                .contains(
                        "<term>workshop</term>\n            <termNote type=\"administrativeStatus\">preferredTerm-admn-sts"
                                + "</termNote>\n            <admin type=\"source\">The equivalent that authorities and the field use.</admin>")
                .contains("<admin type=\"source\">Manninen et al., 2007</admin>");
    }

    @Test
    void keepsHostileTexts() throws Exception {
        String tbx = GlossaryExport.of(Hostile.glossary()).text(ExportFormat.TBX_BASIC);

        NodeList terms = parsed(tbx).getElementsByTagName("term");

        List<String> texts = new ArrayList<>();
        for (int i = 1; i < terms.getLength(); i++) {
            texts.add(terms.item(i).getTextContent());
        }
        assertThat(texts).isEqualTo(Hostile.TEXTS);
        assertThat(errors(tbx)).isEmpty();
    }

    @Test
    void refusesWhatXmlCannotHave() {
        GlossaryExport bell = GlossaryExport.of(Hostile.with(List.of("a\u0007b")));
        GlossaryExport half = GlossaryExport.of(Hostile.with(List.of("a\uD83Db")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bell.text(ExportFormat.TBX_BASIC))
                .withMessage("text 'a\u0007b' has a character that XML does not allow, U+0007, at index 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> half.text(ExportFormat.TBX_BASIC))
                .withMessage("text 'a\uD83Db' has half a surrogate pair, U+D83D, at index 1");
    }

    private static Document parsed(String xml) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    /** {@return what Jing finds wrong, ids and references to them included} */
    private static List<String> errors(String xml) throws IOException, SAXException {
        List<String> errors = new ArrayList<>();
        ErrorHandler handler = new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                errors.add(e.toString());
            }

            @Override
            public void error(SAXParseException e) {
                errors.add(e.toString());
            }

            @Override
            public void fatalError(SAXParseException e) {
                errors.add(e.toString());
            }
        };
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, handler);
        RngProperty.CHECK_ID_IDREF.add(properties);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        assertThat(driver.loadSchema(new InputSource(new StringReader(SkosTest.resource("tbx-basic.rng")))))
                .isTrue();
        driver.validate(new InputSource(new StringReader(xml)));
        return errors;
    }
}
