// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.laatupaja.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworkJsonTest {
    static Stream<CriteriaFramework> frameworks() {
        FrameworkExtension extension = FrameworkExtension.builder()
                .namespace(Namespace.of("acme"))
                .addCriterion(GroupId.of("toiminta-2"), SmallFramework.criterion("acme.1", "Oma."))
                .build();
        return Stream.of(
                CriteriaFrameworks.tyopaja2022(),
                CriteriaFrameworks.tyopaja2022().extend(extension),
                SmallFramework.small(),
                CriteriaFrameworks.parse(ForeignFrameworks.cafLike()),
                CriteriaFrameworks.parse(ForeignFrameworks.sammLike()));
    }

    @Nested
    class EveryMapper {
        static Stream<CriteriaFramework> frameworks() {
            return FrameworkJsonTest.frameworks();
        }

        @ParameterizedTest
        @MethodSource("frameworks")
        void writesTheSameText(CriteriaFramework framework) {
            String ours = Json.compact(CriteriaFrameworks.toJson(framework));

            assertThat(Json.write2(framework)).isEqualTo(ours);
            assertThat(Json.write3(framework)).isEqualTo(ours);
        }

        @ParameterizedTest
        @MethodSource("frameworks")
        void readsWhatIsWritten(CriteriaFramework framework) {
            String json = CriteriaFrameworks.toJson(framework);

            assertThat(CriteriaFrameworks.parse(json)).isEqualTo(framework);
            assertThat(Json.read2(json, CriteriaFramework.class)).isEqualTo(framework);
            assertThat(Json.read3(json, CriteriaFramework.class)).isEqualTo(framework);
        }

        @ParameterizedTest
        @MethodSource("frameworks")
        void ignoresUnknownFieldsAtEveryDepth(CriteriaFramework framework) {
            // the fields of 'texts' are languages
            String more = Json.withUnknownFields(
                            Json.tree(CriteriaFrameworks.toJson(framework)), place -> !place.endsWith("texts"))
                    .toString();

            assertThat(CriteriaFrameworks.parse(more)).isEqualTo(framework);
            assertThat(Json.read2(more, CriteriaFramework.class)).isEqualTo(framework);
            assertThat(Json.read3(more, CriteriaFramework.class)).isEqualTo(framework);
        }

        @ParameterizedTest
        @MethodSource("frameworks")
        void readsFieldsInAnyOrder(CriteriaFramework framework) {
            String reordered = Json.reordered(Json.tree(CriteriaFrameworks.toJson(framework)))
                    .toString();

            assertThat(CriteriaFrameworks.parse(reordered)).isEqualTo(framework);
            assertThat(Json.read2(reordered, CriteriaFramework.class)).isEqualTo(framework);
            assertThat(Json.read3(reordered, CriteriaFramework.class)).isEqualTo(framework);
        }

        @ParameterizedTest
        @MethodSource("frameworks")
        void leadsToTheSameTextAgain(CriteriaFramework framework) {
            String json = CriteriaFrameworks.toJson(framework);

            assertThat(CriteriaFrameworks.toJson(CriteriaFrameworks.parse(json)))
                    .isEqualTo(json);
            assertThat(CriteriaFrameworks.toJson(Json.read2(json, CriteriaFramework.class)))
                    .isEqualTo(json);
            assertThat(CriteriaFrameworks.toJson(Json.read3(json, CriteriaFramework.class)))
                    .isEqualTo(json);
        }
    }

    @Nested
    class FilesAndStreams {
        @TempDir
        private Path folder;

        @Test
        void carryTheSameText() throws IOException {
            CriteriaFramework framework = SmallFramework.small();
            Path file = folder.resolve("framework.json");
            ByteArrayOutputStream stream = new ByteArrayOutputStream();

            CriteriaFrameworks.write(framework, file);
            CriteriaFrameworks.write(framework, stream);

            assertThat(Files.readAllBytes(file)).isEqualTo(stream.toByteArray());
            assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(CriteriaFrameworks.toJson(framework));
            assertThat(CriteriaFrameworks.read(file)).isEqualTo(framework);
            assertThat(CriteriaFrameworks.read(new ByteArrayInputStream(stream.toByteArray())))
                    .isEqualTo(framework);
            assertThat(CriteriaFrameworks.examine(file).findings()).isEmpty();
        }

        @Test
        void thatAreMissingCannotBeRead() {
            assertThatIOException().isThrownBy(() -> CriteriaFrameworks.read(folder.resolve("missing.json")));
            assertThatIOException().isThrownBy(() -> CriteriaFrameworks.examine(folder));
        }
    }

    @Nested
    class DeepTree {
        private static final int DEPTH = CriterionGroup.DEEPEST;

        @Test
        void loadsAndWrites() {
            CriterionGroup group = SmallFramework.group("g" + DEPTH, SmallFramework.criterion("1", "Pohjalla."));
            for (int depth = DEPTH - 1; depth > 0; depth--) {
                group = CriterionGroup.builder()
                        .id(GroupId.of("g" + depth))
                        .title(SmallFramework.text("Taso " + depth))
                        .addGroup(group)
                        .build();
            }
            CriteriaFramework deep = CriteriaFramework.builder()
                    .edition(EditionId.of("deep"))
                    .title(SmallFramework.text("Syvä"))
                    .addScale(SmallFramework.small().scales().get(0))
                    .addGroup(group)
                    .build();

            CriteriaFramework read = CriteriaFrameworks.parse(CriteriaFrameworks.toJson(deep));

            assertThat(read).isEqualTo(deep).hasToString("deep: 1 criteria in 400 groups");
            assertThat(read.get(GroupId.of("g1")).allCriteria()).isEqualTo(read.criteria());
        }
    }
}
