// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.fields;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that is nearest to a misspelt one. */
final class NearestName {
    private static final int LETTERS_PER_ERROR = 3;

    private NearestName() {}

    /** {@return the name with the fewest errors, at most one in three letters; the first of several} */
    static Optional<String> of(String written, Collection<String> names) {
        String bare = bare(written);
        return names.stream()
                .filter(name -> isNear(bare, bare(name)))
                .min(Comparator.comparingInt(name -> errors(bare, bare(name))));
    }

    // checks the lengths first, because counting errors is slow
    private static boolean isNear(String written, String name) {
        int most = Math.max(1, Math.min(written.length(), name.length()) / LETTERS_PER_ERROR);
        return Math.abs(written.length() - name.length()) <= most && errors(written, name) <= most;
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** {@return how many letters are missing, added, wrong or swapped with the next (optimal string alignment)} */
    private static int errors(String one, String other) {
        int[] beforeLast = new int[0];
        int[] last = first(other.length() + 1);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + wrong);
                boolean isSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = isSwapped ? Math.min(row[j], beforeLast[j - 2] + 1) : row[j];
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static int[] first(int length) {
        int[] row = new int[length];
        for (int i = 0; i < length; i++) {
            row[i] = i;
        }
        return row;
    }
}
