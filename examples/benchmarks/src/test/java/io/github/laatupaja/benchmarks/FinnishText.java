// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Finnish text of about a million characters: the bundled criteria over and over, each time in another order. */
final class FinnishText {
    static final int COUNT = 8;
    private static final int CHARACTERS = 1_000_000;
    private static final long SEED = 51L;

    private FinnishText() {}

    /** {@return texts that differ, so that no two runs in a row read the same one} */
    static List<String> texts() {
        List<String> criteria = new ArrayList<>();
        for (Criterion criterion : CriteriaFrameworks.latest().criteria()) {
            criteria.add(criterion.text().in(Language.FINNISH));
        }
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            texts.add(text(criteria, random));
        }
        return texts;
    }

    private static String text(List<String> criteria, Random random) {
        StringBuilder text = new StringBuilder(CHARACTERS);
        while (text.length() < CHARACTERS) {
            Collections.shuffle(criteria, random);
            criteria.forEach(criterion -> text.append(criterion).append('\n'));
        }
        return text.toString();
    }
}
