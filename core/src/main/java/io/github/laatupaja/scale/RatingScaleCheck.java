// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scale;

import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.MessagePattern;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** Refuses scales that make no sense. The bundled ones are not held to it each time they are made: a test does that. */
public final class RatingScaleCheck {
    private RatingScaleCheck() {}

    public static void check(RatingScale scale) {
        String id = scale.id().value();
        if (scale.levels().isEmpty() == (scale.intervalOrNull() == null)) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "scale {0}: has either levels or an interval",
                            "asteikko {0}: on joko tasoja tai väli",
                            "skala {0}: har antingen nivåer eller ett intervall"),
                    id);
        }
        Set<String> codes = new HashSet<>();
        BigDecimal below = null;
        for (RatingLevel level : scale.levels()) {
            if (!codes.add(level.code())) {
                throw new InvalidValueException(
                        new MessagePattern(
                                "scale {0}: level {1} appears twice",
                                "asteikko {0}: taso {1} esiintyy kahdesti",
                                "skala {0}: nivån {1} förekommer två gånger"),
                        id,
                        level.code());
            }
            if (below != null && level.value().compareTo(below) < 0) {
                throw new InvalidValueException(
                        new MessagePattern(
                                "scale {0}: level {1} is worth {2}, less than the one before",
                                "asteikko {0}: taso {1} on arvoltaan {2}, vähemmän kuin edellinen",
                                "skala {0}: nivån {1} är värd {2}, mindre än den föregående"),
                        id,
                        level.code(),
                        level.value().toString());
            }
            below = level.value();
        }
    }
}
