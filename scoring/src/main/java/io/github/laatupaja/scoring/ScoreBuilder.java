// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.scale.ScaleId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds scores, for methods that do not come from an {@link Aggregator}; method, edition, scale and total are required.
 * Not thread-safe.
 *
 * <pre>{@code
 * return Score.builder()
 *         .method(id())
 *         .option("floor", "2")
 *         .of(assessment)                            // edition, scale, assessor and date
 *         .total(ScoreNode.builder(framework).value(total).build())
 *         .build();
 * }</pre>
 */
public final class ScoreBuilder {
    private final Map<String, String> options = new LinkedHashMap<>();
    private @Nullable MethodId method;
    private @Nullable EditionId edition;
    private @Nullable ScaleId scale;
    private @Nullable Assessor assessor;
    private @Nullable LocalDate date;
    private @Nullable ScoreNode total;
    private @Nullable String library;

    ScoreBuilder() {}

    /** Sets the method. */
    public ScoreBuilder method(MethodId id) {
        method = requireNonNull(id, "id");
        return this;
    }

    /** Sets an option of the method, by name; all are needed to compute the score again. */
    public ScoreBuilder option(String name, String value) {
        options.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
        return this;
    }

    /** Sets edition, scale, assessor and date as an assessment has them. */
    public ScoreBuilder of(Assessment assessment) {
        assessor = assessment.assessor();
        date = assessment.date().orElse(null);
        return edition(assessment.edition()).scale(assessment.scale());
    }

    /** Sets the edition. */
    public ScoreBuilder edition(EditionId id) {
        edition = requireNonNull(id, "id");
        return this;
    }

    /** Sets the scale of the ratings. */
    public ScoreBuilder scale(ScaleId id) {
        scale = requireNonNull(id, "id");
        return this;
    }

    /** Sets the node of the whole. */
    public ScoreBuilder total(ScoreNode node) {
        total = requireNonNull(node, "node");
        return this;
    }

    ScoreBuilder assessor(@Nullable Assessor who) {
        assessor = who;
        return this;
    }

    ScoreBuilder date(@Nullable LocalDate day) {
        date = day;
        return this;
    }

    ScoreBuilder library(String version) {
        library = version;
        return this;
    }

    /**
     * {@return the score}
     * @throws IllegalStateException if something required is missing
     * @throws InconsistentScoreException if the total is a criterion or a group
     */
    public Score build() {
        ScoreNode whole = required(total, "total");
        if (whole.id().isPresent()) {
            Findings findings = new Findings();
            findings.add(ScoreFindingCode.NOT_THE_WHOLE, "", "", whole);
            findings.refuse();
        }
        return make();
    }

    /** {@return the score, its total unchecked: of a document, which is checked as a whole} */
    Score make() {
        return new RecordedScore(
                required(method, "method"),
                new LinkedHashMap<>(options),
                required(edition, "edition"),
                required(scale, "scale"),
                assessor,
                date,
                library == null ? LibraryVersion.get() : library,
                required(total, "total"));
    }

    private static <T> T required(@Nullable T part, String name) {
        if (part == null) {
            throw new IllegalStateException("score: " + name + " is missing");
        }
        return part;
    }
}
