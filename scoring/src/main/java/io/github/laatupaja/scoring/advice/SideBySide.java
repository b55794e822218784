// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.PluginException;
import io.github.laatupaja.scoring.PreparationException;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One assessment by several methods, in the order given. Their values have units of their own and are not added or
 * compared; {@link io.github.laatupaja.score.ScoreNode#share} tells where in its range each lies.
 */
public final class SideBySide {
    private final List<Result> results;

    private SideBySide(List<Result> results) {
        this.results = List.copyOf(results);
    }

    /**
     * {@return an assessment by several methods; what one of them refuses does not keep the others from theirs}
     * @param framework the edition that it answers
     * @param assessment the answers
     * @param methods the methods, such as those of a registry
     * @throws io.github.laatupaja.basics.InvalidDataException if the assessment has errors; with all findings
     */
    public static SideBySide of(CriteriaFramework framework, Assessment assessment, List<ScoringMethod> methods) {
        List<Result> results = new ArrayList<>();
        for (ScoringMethod method : methods) {
            results.add(result(framework, assessment, method));
        }
        return new SideBySide(results);
    }

    private static Result result(CriteriaFramework framework, Assessment assessment, ScoringMethod method) {
        try {
            return new Result(method, Optional.of(ScoringMethods.guarded(method).score(framework, assessment)), "");
        } catch (PreparationException e) {
            return new Result(method, Optional.empty(), e.text(Language.ENGLISH));
        } catch (PluginException e) {
            return new Result(method, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    /** {@return what each method made of it} */
    public List<Result> results() {
        return results;
    }

    /** {@return each method with its score, or why there is none} */
    @Override
    public String toString() {
        return results.toString();
    }

    /**
     * What one method made of the assessment. Immutable and thread-safe.
     *
     * @param method the method
     * @param score its score; empty if it cannot read this framework or scale, or failed
     * @param refusal why there is no score, in English; empty if there is one
     */
    public record Result(ScoringMethod method, Optional<Score> score, String refusal) {
        /** {@return method and score, or why there is none} */
        @Override
        public String toString() {
            return method.id() + ": " + (score.isPresent() ? score.get() : refusal);
        }
    }
}
