// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.ScaleId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A score whose parts were given: by somebody's method, or by a file. */
final class RecordedScore extends Score {
    private static final long serialVersionUID = 1L;

    private final MethodId method;

    @SuppressWarnings("serial") // a LinkedHashMap
    private final Map<String, String> options;

    private final EditionId edition;
    private final ScaleId scale;
    private final @Nullable Assessor assessor;
    private final @Nullable LocalDate date;
    private final String library;
    private final ScoreNode recorded;

    RecordedScore(
            MethodId method,
            Map<String, String> options,
            EditionId edition,
            ScaleId scale,
            @Nullable Assessor assessor,
            @Nullable LocalDate date,
            String library,
            ScoreNode recorded) {
        this.method = method;
        this.options = options;
        this.edition = edition;
        this.scale = scale;
        this.assessor = assessor;
        this.date = date;
        this.library = library;
        this.recorded = recorded;
    }

    @Override
    public MethodId method() {
        return method;
    }

    @Override
    public Map<String, String> options() {
        return Collections.unmodifiableMap(options);
    }

    @Override
    public EditionId edition() {
        return edition;
    }

    @Override
    public ScaleId scale() {
        return scale;
    }

    @Override
    public Optional<Assessor> assessor() {
        return Optional.ofNullable(assessor);
    }

    @Override
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    @Override
    public String library() {
        return library;
    }

    @Override
    public Optional<ExactNumber> value() {
        return recorded.value();
    }

    @Override
    void checkKnown(GroupId group) {
        // no framework here
    }

    @Override
    void checkKnown(CriterionId criterion) {
        // no framework here
    }

    @Override
    ScoreNode makeTotal() {
        return recorded;
    }
}
