// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.glossary.Glossaries;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** The schema for exports accepts what the dialect allows and nothing else. */
class TbxSchemaTest {
    private static final String WHOLE = SkosTest.resource("tbx-basic-whole.tbx");
    private static final String TBX = GlossaryExport.of(Glossaries.latest()).text(ExportFormat.TBX_BASIC);

    @Test
    void acceptsTheWholeDialect() throws IOException, SAXException {
        assertThat(TbxSchema.errors(WHOLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<langSec xml:lang=\"fi\"> | <langSec xml:lang=\"fi\"><descrip type=\"subjectField\">x</descrip>",
                "<langSec xml:lang=\"fi\"> | <langSec xml:lang=\"fi\"><descrip type=\"context\">x</descrip>",
                "<langSec xml:lang=\"fi\"> | <langSec xml:lang=\"fi\"><ref type=\"crossReference\" target=\"vice\">x</ref>",
                "<langSec xml:lang=\"fi\"> | <langSec xml:lang=\"fi\"><admin type=\"projectSubset\">x</admin>",
                "type=\"context\" | type=\"definition\"",
                "type=\"externalCrossReference\" | type=\"xGraphic\"",
                "type=\"crossReference\" | type=\"relatedConcept\"",
                "https://example.org/hovel.png | hovel.png",
                "origination | invention",
                "2022-03-01 | March",
                "noun | thing",
                "feminine | female",
                "fullForm | long",
                "urn:iso:std:iso:30042:ed-2 | urn:iso:std:iso:30042:ed:3.0",
                "<conceptEntry id=\"vice\"> | <conceptEntry>",
                "target=\"maker\" | target=\"nobody\""
            })
    void rejectsWrongLevelsAndValues(String from, String to) throws IOException, SAXException {
        String fault = WHOLE.replace(from, to);

        assertThat(fault).isNotEqualTo(WHOLE);
        assertThat(TbxSchema.errors(fault)).isNotEmpty();
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
    void rejectsAFaultyExport(String from, String to) throws IOException, SAXException {
        assertThat(TBX).contains(from);

        assertThat(TbxSchema.errors(TBX.replace(from, to))).isNotEmpty();
    }
}
