// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

class AssessmentJsonProperties {
    @Provide
    Arbitrary<Assessment> assessments() {
        return AssessmentArbitraries.assessments();
    }

    @Property(seed = "20220501", edgeCases = EdgeCasesMode.NONE)
    void everyMapperWritesTheSameText(@ForAll("assessments") Assessment assessment) {
        String ours = Json.compact(Assessments.toJson(assessment));

        assertThat(Json.write2(assessment)).isEqualTo(ours);
        assertThat(Json.write3(assessment)).isEqualTo(ours);
    }

    @Property(seed = "20220502", edgeCases = EdgeCasesMode.NONE)
    void everyReaderUndoesWriting(@ForAll("assessments") Assessment assessment) {
        String json = Assessments.toJson(assessment);

        assertThat(Assessments.parse(json)).isEqualTo(assessment);
        assertThat(Json.read2(json, Assessment.class)).isEqualTo(assessment);
        assertThat(Json.read3(json, Assessment.class)).isEqualTo(assessment);
    }

    @Property(seed = "20220503", edgeCases = EdgeCasesMode.NONE)
    void aStreamCarriesTheSameText(@ForAll("assessments") Assessment assessment) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        Assessments.write(assessment, stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(Assessments.toJson(assessment));
        assertThat(Assessments.read(new ByteArrayInputStream(stream.toByteArray())))
                .isEqualTo(assessment);
    }

    @Property(seed = "20220504", edgeCases = EdgeCasesMode.NONE)
    void equalAssessmentsGiveEqualText(@ForAll("assessments") Assessment assessment) {
        String json = Assessments.toJson(assessment);

        assertThat(Assessments.toJson(Assessments.parse(json))).isEqualTo(json);
        assertThat(Assessments.toJson(Json.read2(json, Assessment.class))).isEqualTo(json);
        assertThat(Assessments.toJson(Json.read3(json, Assessment.class))).isEqualTo(json);
    }

    @Property(seed = "20220505", edgeCases = EdgeCasesMode.NONE)
    void theOrderOfFieldsDoesNotMatter(@ForAll("assessments") Assessment assessment) {
        String reordered =
                Json.reordered(Json.tree(Assessments.toJson(assessment))).toString();

        assertThat(Assessments.parse(reordered)).isEqualTo(Assessments.parse(Assessments.toJson(assessment)));
        assertThat(Json.read2(reordered, Assessment.class)).isEqualTo(Assessments.parse(reordered));
        assertThat(Json.read3(reordered, Assessment.class)).isEqualTo(Assessments.parse(reordered));
    }

    @Property(seed = "20220506", edgeCases = EdgeCasesMode.NONE)
    void unknownFieldsAreIgnoredAtEveryDepth(@ForAll("assessments") Assessment assessment) {
        JsonNode tree = Json.tree(Assessments.toJson(assessment));

        // the fields of 'features' are ids of the caller's own
        String more = Json.withUnknownFields(tree, place -> !place.equals("profile.features"))
                .toString();

        assertThat(Assessments.parse(more)).isEqualTo(Assessments.parse(tree.toString()));
        assertThat(Json.read2(more, Assessment.class)).isEqualTo(Json.read2(tree.toString(), Assessment.class));
        assertThat(Json.read3(more, Assessment.class)).isEqualTo(Json.read3(tree.toString(), Assessment.class));
    }
}
