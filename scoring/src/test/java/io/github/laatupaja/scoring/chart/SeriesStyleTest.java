// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as WCAG 2.2 defines it: at least 3:1 for what is drawn (1.4.11), at least 4.5:1 for text (1.4.3). */
class SeriesStyleTest {
    @ParameterizedTest
    @EnumSource
    void standsOutFromWhite(SeriesStyle style) {
        assertThat(contrast(style.colour(), TextStyle.WHITE)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void textStandsOutFromWhatIsUnderIt() {
        assertThat(contrast(TextStyle.INK, TextStyle.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(TextStyle.MUTED, TextStyle.WHITE)).isGreaterThanOrEqualTo(4.5);
    }

    // the highest there is, and the well-known least grey for text
    @Test
    void contrastIsComputedAsElsewhere() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(contrast("#767676", "#ffffff")).isBetween(4.54, 4.55);
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int place) {
        double value = Integer.parseInt(colour.substring(place, place + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
