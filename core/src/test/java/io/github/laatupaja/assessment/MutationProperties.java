// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Reading;
import io.github.laatupaja.criteria.SmallFramework;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random damage to a sound document gives findings or an assessment, never anything else. */
class MutationProperties {
    private static final String SOUND = Assessments.toJson(SmallAssessments.full());
    private static final List<String> PIECES = List.of(
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u12", "null", "true", "-1", "1e9999", "\"id\"", "\u0000",
            "\ud800", "é", " ");

    @Property(seed = "20220601", tries = 3000)
    void anyDamageIsFoundOrHarmless(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int times) {
        String damaged = damaged(SOUND, new Random(seed), times);

        Reading<Assessment> reading = Assessments.examine(damaged, SmallFramework.small());

        assertThat(reading.value().isPresent())
                .isEqualTo(reading.findings().stream().noneMatch(Finding::isError));
    }

    private static String damaged(String text, Random random, int times) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(at, end);
                case 1 -> damaged.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> damaged.insert(random.nextInt(damaged.length()), damaged.substring(at, end));
                default -> swapLines(damaged, random);
            }
            if (damaged.length() == 0) {
                damaged.append(' ');
            }
        }
        return damaged.toString();
    }

    private static void swapLines(StringBuilder text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.toString().split("\n", -1)));
        lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
        text.setLength(0);
        text.append(String.join("\n", lines));
    }
}
