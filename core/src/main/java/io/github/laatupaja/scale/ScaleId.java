// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scale;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.laatupaja.basics.Id;

/** Identifies a rating scale, such as {@code levels-0-3}. Immutable and thread-safe. */
public final class ScaleId extends Id {
    private static final long serialVersionUID = 1L;

    /** The bundled scale of four steps, 0 to 3, by which a blank assessment is rated. */
    public static final ScaleId LEVELS_0_3 = of("levels-0-3");

    /** The bundled scale no, partly, yes. */
    public static final ScaleId YES_PARTLY_NO = of("yes-partly-no");

    /** The bundled scale of CAF's classical scoring, 0 to 5. */
    public static final ScaleId CAF_0_5 = of("caf-0-5");

    /** The bundled interval from 0 to 100. */
    public static final ScaleId PERCENT = of("percent");

    private ScaleId(String value) {
        super("scale id", value);
    }

    /**
     * {@return the id with a text}
     * @param value the text form
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScaleId of(String value) {
        return new ScaleId(value);
    }
}
