// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bundled scales, and two whose lowest level is not 0. */
final class SampleScales {
    private SampleScales() {}

    static List<RatingScale> all() {
        List<RatingScale> all = new ArrayList<>(CriteriaFrameworks.latest().scales());
        all.add(scale("kit-1-5", "1", "2", "3", "4", "5"));
        all.add(scale("kit-below-0", "-1", "-0.5", "0.25", "2"));
        return all;
    }

    private static RatingScale scale(String id, String... values) {
        List<RatingLevel> levels =
                Arrays.stream(values).map(SampleScales::level).toList();
        return RatingScale.of(ScaleId.of(id), text("scale " + id), levels);
    }

    private static RatingLevel level(String value) {
        return RatingLevel.of(value, new BigDecimal(value), text("worth " + value));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }
}
