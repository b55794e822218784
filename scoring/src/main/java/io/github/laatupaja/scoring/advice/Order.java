// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.score.ExactNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** In which order the levels of a scale count for a criterion, from the one that counts least: the way up. */
final class Order {
    private Order() {}

    /**
     * {@return the places of levels on their scale, from the one that counts least}
     * @param worths what each level counts as; of equal ones those stand first that lie further from the better end
     */
    static List<Integer> by(List<ExactNumber> worths) {
        List<Integer> places = published(worths.size());
        if (worths.get(0).compareTo(worths.get(worths.size() - 1)) > 0) {
            Collections.reverse(places);
        }
        places.sort(Comparator.comparing(worths::get));
        return places;
    }

    /** {@return the places in the order of the scale, or the other way round} */
    static List<Integer> asOnScale(int levels, boolean isReversed) {
        List<Integer> places = published(levels);
        if (isReversed) {
            Collections.reverse(places);
        }
        return places;
    }

    private static List<Integer> published(int levels) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < levels; place++) {
            places.add(place);
        }
        return places;
    }
}
