// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.fields;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant by a misspelt one. */
final class NearestName {
    private static final int LETTERS_PER_SLIP = 3;

    private NearestName() {}

    /** {@return the name that takes the fewest slips, at most one in three letters; the first of several} */
    static Optional<String> of(String written, Collection<String> names) {
        String bare = bare(written);
        return names.stream()
                .filter(name -> isNear(bare, bare(name)))
                .min(Comparator.comparingInt(name -> slips(bare, bare(name))));
    }

    // of much longer names the slips are not even counted
    private static boolean isNear(String written, String name) {
        int most = Math.max(1, Math.min(written.length(), name.length()) / LETTERS_PER_SLIP);
        return Math.abs(written.length() - name.length()) <= most && slips(written, name) <= most;
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** {@return how many letters are missing, too many, wrong or swapped with the next (optimal string alignment)} */
    private static int slips(String one, String other) {
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
