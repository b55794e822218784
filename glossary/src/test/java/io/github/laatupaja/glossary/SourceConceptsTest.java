// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceConceptsTest {
    private static final Pattern CONCEPT = Pattern.compile("\"id\": \"([^\"]+)\",\\s+\"tier\": \"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({"CORE, 5", "KEY, 11", "OTHER, 9", "PROPOSED, 1"})
    void everyTierHasItsConcepts(Tier tier, int count) throws IOException {
        assertThat(concepts().filter(concept -> concept.group(2).equals(tier.text())))
                .hasSize(count);
    }

    @Test
    void everyConceptHasAnIdOfItsOwn() throws IOException {
        assertThat(concepts().map(concept -> ConceptId.of(concept.group(1))))
                .hasSize(26)
                .doesNotHaveDuplicates();
    }

    @Test
    void anIdHasTheFormOfAllIds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConceptId.of("työpaja"))
                .withMessage("concept id 'työpaja' does not match [A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    }

    private static Stream<MatchResult> concepts() throws IOException {
        Path data = Path.of("../src-data/concepts.json");
        return CONCEPT.matcher(Files.readString(data, StandardCharsets.UTF_8)).results();
    }
}
