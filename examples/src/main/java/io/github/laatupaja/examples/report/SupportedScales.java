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
 * The scales that a method can read, which it does not say of itself: those for which it can be made ready.
 *
 * @param of the framework, with all its scales
 * @param scales those that can be read, in the framework's order; may be empty
 */
public record SupportedScales(CriteriaFramework of, List<RatingScale> scales) {
    /** {@return the scales of a framework that a method can read} */
    public static SupportedScales of(ScoringMethod method, CriteriaFramework framework) {
        List<RatingScale> scales = framework.scales().stream()
                .filter(scale -> isReadable(method, framework, scale))
                .toList();
        return new SupportedScales(framework, scales);
    }

    private static boolean isReadable(ScoringMethod method, CriteriaFramework framework, RatingScale scale) {
        try {
            method.prepare(framework, scale);
            return true;
        } catch (PreparationException | PluginException e) {
            return false; // asked for by name, it says why
        }
    }

    /** {@return the scales' ids, or that any will do, or that none does} */
    public String text(Localizer localizer) {
        if (scales.equals(of.scales())) {
            return localizer.text(ProgramText.ANY_SCALE);
        }
        return scales.isEmpty() ? localizer.text(ProgramText.NO_SCALE) : ids();
    }

    /** {@return the ids, as {@code levels-0-3, percent}} */
    public String ids() {
        return scales.stream().map(scale -> scale.id().value()).collect(Collectors.joining(", "));
    }
}
