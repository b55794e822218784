// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.DataItems;
import io.github.laatupaja.data.source.RealData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class GlossaryGeneratorTest {
    @Test
    void writesAClassWithEveryConcept(@TempDir Path folder) throws IOException {
        GlossaryGenerator.main(new String[] {".", folder.toString()});

        String source = Files.readString(
                folder.resolve("io/github/laatupaja/glossary/Tyopaja2022.java"), StandardCharsets.UTF_8);
        for (JsonNode concept : RealData.FILES.items("concepts.json", "concepts")) {
            assertThat(source).contains("return concept(\"" + DataItems.id(concept) + "\", ");
        }
    }

    @Test
    void givesEachRelationToBothConcepts() {
        RelationWriter relations =
                new RelationWriter(RealData.FILES.get("concepts.json").required("concepts"));

        assertThat(relations.of("valmennuspaja"))
                .isEqualTo(
                        "List.of(relation(RelationKind.RENEWS, \"tyopaja\", null, SourceReference.of(23, 403, 406)))");
        assertThat(relations.of("tyopaja"))
                .contains(
                        "relation(RelationKind.RENEWED_BY, \"valmennuspaja\", null, SourceReference.of(23, 403, 406))");
    }
}
