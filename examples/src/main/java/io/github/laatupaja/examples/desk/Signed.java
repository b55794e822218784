// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.ExactNumber;
import java.util.Optional;

/** Differences with their sign, in one language. */
record Signed(Language language) {
    static final int DECIMALS = 2;

    /** {@return such as {@code +0,25}, {@code −0,10} or {@code 0,00}; a dash where there is none} */
    String text(Optional<ExactNumber> difference) {
        return difference.map(this::text).orElse(ColumnHeadings.NONE);
    }

    private String text(ExactNumber difference) {
        String text = difference.text(language, DECIMALS);
        return switch (difference.signum()) {
            case 1 -> "+" + text;
            case -1 -> text.replace('-', '−');
            default -> text;
        };
    }
}
