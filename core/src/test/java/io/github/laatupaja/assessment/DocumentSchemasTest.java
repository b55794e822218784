// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.WorkshopProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas in the jar describe what is written, and refuse what is not of its form. */
class DocumentSchemasTest {
    private static final CriteriaFramework CRITERIA = CriteriaFrameworks.latest();
    private static final Assessment BLANK =
            Assessments.blank(CRITERIA, WorkshopProfile.empty().with(FeatureId.YOUTH_WORKSHOPS, false));

    @Test
    void describeTheBundledFramework() throws IOException {
        assertThat(schema(CriteriaFramework.class, "framework")
                        .validate(CriteriaFrameworks.toJson(CRITERIA), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void describeABlankAssessmentAndATemplate() throws IOException {
        Schema schema = schema(Assessment.class, "assessment");

        assertThat(schema.validate(Assessments.toJson(BLANK), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(Assessments.toTemplate(BLANK, CRITERIA, Language.SWEDISH), InputFormat.JSON))
                .isEmpty();
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return AssessmentArbitraries.assessments();
    }

    @Property(tries = 50, seed = "1")
    void describeEveryAssessmentThatCanBeWritten(@ForAll("assessments") Assessment assessment) throws IOException {
        assertThat(schema(Assessment.class, "assessment").validate(Assessments.toJson(assessment), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "laatupaja-assessment/1, laatupaja-assessment/2",
        "\"unanswered\", \"perhaps\"",
        "\"criterion\" : \"3\", \"criterion\" : \"!\"",
        "\"youth-workshops\" : false, \"youth-workshops\" : \"no\"",
        "\"self\", \"me\""
    })
    void refuseAFault(String sound, String faulty) throws IOException {
        String json = Assessments.toJson(BLANK);
        assertThat(json).contains(sound);

        assertThat(schema(Assessment.class, "assessment").validate(json.replace(sound, faulty), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema(Class<?> beside, String name) throws IOException {
        try (InputStream stream = beside.getResourceAsStream(name + ".schema.json")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }
}
