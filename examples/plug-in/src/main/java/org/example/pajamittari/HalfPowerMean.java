// SPDX-License-Identifier: Apache-2.0
package org.example.pajamittari;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Standing;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.Aggregator;
import java.io.Serializable;
import java.util.List;

/**
 * The weighted power mean of order ½: the square of the mean of the square roots. Uneven values give less than their
 * mean, and a single 0, unlike in the geometric mean, does not make the whole 0. Immutable and thread-safe.
 */
public final class HalfPowerMean implements Aggregator, Serializable {
    private static final long serialVersionUID = 1L;

    /** Made by {@link java.util.ServiceLoader}. */
    public HalfPowerMean() {}

    @Override
    public MethodId id() {
        return MethodId.of("urn:example:aggregator:half-power-mean:1");
    }

    @Override
    public double aggregate(double[] values, double[] weights) {
        double roots = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            roots += weights[i] * Math.sqrt(values[i]);
            all += weights[i];
        }
        return roots / all * (roots / all);
    }

    @Override
    public String objection(double lowest, double highest) {
        return lowest < 0 ? "the values can be as low as " + lowest + ", which has no square root" : "";
    }

    @Override
    public MethodDescription description() {
        return new MethodDescription(
                text(
                        "tasaisuutta painottava keskiarvo (potenssikeskiarvo ½)",
                        "medelvärde som gynnar jämnhet (potensmedelvärde ½)",
                        "mean that favours evenness (power mean of order ½)"),
                "Hardy, Littlewood & Pólya, Inequalities, 1934, chapter II",
                List.of(text(
                        "matalan arvon voi korvata korkealla vain osaksi",
                        "ett lågt värde kan bara delvis uppvägas av ett högt",
                        "a low value can be made up for by a high one only in part")));
    }

    private static LocalizedText text(String finnish, String swedish, String english) {
        return LocalizedText.of(
                Language.FINNISH, finnish, Language.SWEDISH, swedish, Language.ENGLISH, english, Standing.TRANSLATION);
    }
}
