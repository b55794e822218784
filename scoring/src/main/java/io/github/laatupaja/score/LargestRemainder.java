// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rounds numbers so that they add up to their rounded sum, by the method of largest remainders. */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * {@return the numbers rounded down, except that the units that are left over go to those with the largest remainders; of
     * equal remainders, to the first}
     * @param numbers the numbers
     * @param decimals how many decimals to keep, not negative
     */
    public static List<BigDecimal> round(List<ExactNumber> numbers, int decimals) {
        ExactNumber sum = ExactNumber.ZERO;
        for (ExactNumber number : numbers) {
            sum = sum.plus(number);
        }
        return round(numbers, sum.rounded(decimals));
    }

    /**
     * {@return the numbers rounded in the same way, so that they add up to a sum that is already rounded}
     * @param numbers the numbers
     * @param whole the sum, rounded up or down to the decimals to keep
     * @throws IllegalArgumentException if it differs from the sum by a unit of its last decimal or more
     */
    public static List<BigDecimal> round(List<ExactNumber> numbers, BigDecimal whole) {
        List<BigDecimal> rounded = new ArrayList<>();
        for (ExactNumber number : numbers) {
            rounded.add(number.rounded(whole.scale(), RoundingMode.FLOOR));
        }
        BigDecimal left = whole.subtract(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(whole.scale());
        int units = left.divide(unit).intValueExact();
        if (units < 0 || units > numbers.size()) {
            throw new IllegalArgumentException(numbers + " do not add up to " + whole + ", rounded up or down");
        }
        largestFirst(numbers, rounded)
                .subList(0, units)
                .forEach(i -> rounded.set(i, rounded.get(i).add(unit)));
        return rounded;
    }

    private static List<Integer> largestFirst(List<ExactNumber> numbers, List<BigDecimal> rounded) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> numbers.get(i).minus(ExactNumber.of(rounded.get(i))))
                .reversed());
        return order;
    }
}
