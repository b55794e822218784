// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.scoring.advice.Change;
import java.math.BigDecimal;
import java.util.Optional;

/** What a reader of a table must be told beneath it. */
final class TableNotes {
    private TableNotes() {}

    /** {@return whether nobody made the assessments that it is of} */
    static boolean isInvented(Object thing) {
        return (thing instanceof Wave wave && wave.isInvented())
                || (thing instanceof WaveComparison waves && waves.isInvented());
    }

    /** {@return whether it is a row that is not shown} */
    static boolean isWithheld(Object row) {
        return (row instanceof SectionSummary section && section.isWithheld())
                || (row instanceof SectionChange change && change.isWithheld());
    }

    /** {@return whether it is a row whose change is not the difference of what it shows before and after} */
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
        BigDecimal difference = shown(after.get()).subtract(shown(before.get()));
        return difference.compareTo(shown(change.get())) != 0;
    }

    private static BigDecimal shown(ExactNumber number) {
        return number.rounded(Signed.DECIMALS);
    }
}
