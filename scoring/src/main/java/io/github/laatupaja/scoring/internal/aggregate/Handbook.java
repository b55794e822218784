// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.aggregate;

/** The source that several formulas cite. */
final class Handbook {
    static final String TITLE =
            "OECD/JRC, Handbook on Constructing Composite Indicators: Methodology and User Guide, 2008";

    private Handbook() {}
}
