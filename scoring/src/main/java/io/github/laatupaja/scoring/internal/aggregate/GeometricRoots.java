// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.aggregate;

import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Geometric means: exact where they are rational, otherwise the nearest double. */
final class GeometricRoots {
    /** Powers up to this one are computed in full; beyond, logarithms have to do. */
    private static final int HIGHEST_POWER = 1000;

    private GeometricRoots() {}

    /** {@return the weighted geometric mean of positive values with positive weights} */
    static ExactNumber geometricMean(ExactNumber[] values, ExactNumber[] weights) {
        BigInteger[] powers = wholeNumbers(weights);
        BigInteger degree = BigInteger.ZERO;
        for (BigInteger power : powers) {
            degree = degree.add(power);
        }
        if (degree.compareTo(BigInteger.valueOf(HIGHEST_POWER)) > 0) {
            return ExactNumber.of(estimate(values, weights));
        }
        ExactNumber product = ExactNumber.ONE;
        for (int i = 0; i < values.length; i++) {
            product = product.times(values[i].power(powers[i].intValue()));
        }
        return root(product, degree.intValue(), estimate(values, weights));
    }

    /** {@return a root of a positive number: itself if it is rational, otherwise the double nearest to it} */
    private static ExactNumber root(ExactNumber number, int degree, double estimate) {
        BigInteger above = wholeRoot(number.numerator(), degree);
        BigInteger below = wholeRoot(number.denominator(), degree);
        boolean isRational = above.pow(degree).equals(number.numerator())
                && below.pow(degree).equals(number.denominator());
        return isRational ? ExactNumber.of(above, below) : ExactNumber.of(nearest(number, degree, estimate));
    }

    /** {@return the largest whole number whose power is not above a number, by Newton's steps from above} */
    private static BigInteger wholeRoot(BigInteger number, int degree) {
        BigInteger root = BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1);
        BigInteger next = step(number, degree, root);
        while (next.compareTo(root) < 0) {
            root = next;
            next = step(number, degree, root);
        }
        return root;
    }

    private static BigInteger step(BigInteger number, int degree, BigInteger root) {
        return root.multiply(BigInteger.valueOf(degree - 1L))
                .add(number.divide(root.pow(degree - 1)))
                .divide(BigInteger.valueOf(degree));
    }

    /** {@return the double nearest to an irrational root, found from one that is near} */
    private static double nearest(ExactNumber number, int degree, double estimate) {
        double nearest = estimate;
        while (middle(nearest, Math.nextUp(nearest)).power(degree).compareTo(number) < 0) {
            nearest = Math.nextUp(nearest);
        }
        while (middle(Math.nextDown(nearest), nearest).power(degree).compareTo(number) > 0) {
            nearest = Math.nextDown(nearest);
        }
        return nearest;
    }

    private static ExactNumber middle(double lower, double higher) {
        return ExactNumber.of(new BigDecimal(lower).add(new BigDecimal(higher))).dividedBy(ExactNumber.of(2, 1));
    }

    private static double estimate(ExactNumber[] values, ExactNumber[] weights) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i].doubleValue() * StrictMath.log(values[i].doubleValue());
            all += weights[i].doubleValue();
        }
        return StrictMath.exp(sum / all);
    }

    /** {@return the smallest whole numbers that stand to one another as the weights do} */
    private static BigInteger[] wholeNumbers(ExactNumber[] weights) {
        BigInteger multiple = BigInteger.ONE;
        for (ExactNumber weight : weights) {
            multiple = multiple.divide(multiple.gcd(weight.denominator())).multiply(weight.denominator());
        }
        BigInteger[] whole = new BigInteger[weights.length];
        BigInteger common = BigInteger.ZERO;
        for (int i = 0; i < whole.length; i++) {
            whole[i] = weights[i].numerator().multiply(multiple.divide(weights[i].denominator()));
            common = common.gcd(whole[i]);
        }
        for (int i = 0; i < whole.length; i++) {
            whole[i] = whole[i].divide(common);
        }
        return whole;
    }
}
