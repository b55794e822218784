// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.Glossary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryExportTest {
    private static final GlossaryExport EXPORT = GlossaryExport.of(Glossaries.latest());

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesAsTextToAFileAndToAStream(ExportFormat format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("sanasto." + format.extension());
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        EXPORT.write(format, file);
        EXPORT.write(format, stream);

        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(EXPORT.text(format));
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(EXPORT.text(format));
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameAfterReadingTheGlossaryBack(ExportFormat format) {
        Glossary readBack = Glossaries.parse(Glossaries.toJson(Glossaries.latest()));

        assertThat(GlossaryExport.of(readBack).text(format)).isEqualTo(EXPORT.text(format));
    }

    @ParameterizedTest
    @EnumSource
    void listsItsLossesInOrderAndInThreeLanguages(ExportFormat format) {
        List<GlossaryPart> parts =
                format.losses().stream().map(ExportLoss::part).toList();

        assertThat(parts).isNotEmpty().doesNotHaveDuplicates().isSorted();
        assertThat(format.losses())
                .allMatch(loss -> loss.note().texts().keySet().containsAll(List.of("en", "fi", "sv")));
    }

    @ParameterizedTest
    @EnumSource
    void rejectsAnUnpairedSurrogate(ExportFormat format) {
        GlossaryExport half = GlossaryExport.of(HostileGlossaries.with(List.of("a\uDC00")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> half.text(format))
                .withMessage("text 'a\uDC00' has an unpaired surrogate, U+DC00, at index 1");
    }

    @Test
    void describesItsLosses() {
        assertThat(ExportFormat.CSV.losses().get(0)).hasToString("HEAD: left out");
        assertThat(ExportFormat.CSV.losses().get(1))
                .hasToString("TERM_STANDING: who uses an established term is written in the language of the term only");
        assertThat(ExportFormat.SKOS_TURTLE.losses()).isEqualTo(ExportFormat.SKOS_JSON_LD.losses());
        assertThat(ExportFormat.TBX_BASIC.mediaType()).isEqualTo("application/x-tbx+xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sanasto/",
                "https://example.org",
                "https://example.org/a b/",
                "https://x/<y>/",
                ":",
                "1a:b/",
                "urn:"
            })
    void rejectsAnInvalidBase(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlossaryExport.of(Glossaries.latest(), base))
                .withMessage("base '" + base + "' is not an absolute IRI that ends in ':', '/' or '#'");
    }

    @Test
    void rejectsAGlossaryWithErrors() {
        Glossary empty = Glossary.builder()
                .edition(EditionId.of("empty"))
                .title(LocalizedText.of(Language.FINNISH, "Tyhjä"))
                .build();

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> GlossaryExport.of(empty))
                .withMessageContaining("glossary 'empty'")
                .withMessageContaining("field 'concepts' is missing");
    }
}
