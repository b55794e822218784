// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.scoring.advice.Change;
import java.math.BigDecimal;
import java.util.Optional;

/** Decides which notes are printed below a table. */
final class TableNotes {
    private TableNotes() {}

    /** {@return whether the assessments behind a thing are invented} */
    static boolean isInvented(Object thing) {
        return (thing instanceof Wave wave && wave.isInvented())
                || (thing instanceof WaveComparison waves && waves.isInvented());
    }

    /** {@return whether a row is withheld} */
    static boolean isWithheld(Object row) {
        return (row instanceof SectionSummary section && section.isWithheld())
                || (row instanceof SectionChange change && change.isWithheld());
    }

    /** {@return whether the rounded change of a row differs from the difference of its rounded scores} */
    static boolean isRoundedApart(Object row) {
        if (row instanceof Change change) {
            return isRoundedApart(change.before().value(), change.after().value(), change.difference());
        }
        return row instanceof SectionChange change && isRoundedApart(change.before(), change.after(), change.change());
    }

    private static boolean isRoundedApart(
            Optional<ExactNumber> before, Optional<ExactNumber> after, Optional<ExactNumber> change) {
        if (before.isEmpty() || after.isEmpty() || change.isEmpty()) {
            return false;
        }
        BigDecimal difference = rounded(after.get()).subtract(rounded(before.get()));
        return difference.compareTo(rounded(change.get())) != 0;
    }

    private static BigDecimal rounded(ExactNumber number) {
        return number.rounded(Localizer.DECIMALS);
    }
}
