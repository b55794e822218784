// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scoring.PluginException;
import io.github.laatupaja.scoring.PreparationException;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The scales that a method supports: those for which it can be prepared. Immutable and thread-safe.
 *
 * @param framework the framework, with all its scales
 * @param scales those that the method supports, in the framework's order; may be empty
 */
public record SupportedScales(CriteriaFramework framework, List<RatingScale> scales) {
    /** {@return the scales of a framework that a method supports} */
    public static SupportedScales of(ScoringMethod method, CriteriaFramework framework) {
        List<RatingScale> scales = framework.scales().stream()
                .filter(scale -> canPrepare(method, framework, scale))
                .toList();
        return new SupportedScales(framework, scales);
    }

    private static boolean canPrepare(ScoringMethod method, CriteriaFramework framework, RatingScale scale) {
        try {
            method.prepare(framework, scale);
            return true;
        } catch (PreparationException | PluginException e) {
            return false; // the user sees the cause when scoring by the method
        }
    }

    /** {@return the ids of the scales, or that any scale or none is supported} */
    public String text(Localizer localizer) {
        if (scales.equals(framework.scales())) {
            return localizer.text(ProgramText.ANY_SCALE);
        }
        return scales.isEmpty() ? localizer.text(ProgramText.NO_SCALE) : ids();
    }

    /** {@return the ids, as {@code levels-0-3, percent}} */
    public String ids() {
        return scales.stream().map(scale -> scale.id().value()).collect(Collectors.joining(", "));
    }
}
