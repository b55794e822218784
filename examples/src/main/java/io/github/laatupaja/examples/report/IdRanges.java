// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes lists of ids with ranges in place of consecutive numbers. */
final class IdRanges {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final int SHORTEST = 3; // a range of two is no shorter than the two numbers

    private IdRanges() {}

    /** {@return ids in their order, as {@code 1–4, 7, 8, 11–51}} */
    static String of(List<String> ids) {
        List<String> ranges = new ArrayList<>();
        for (int start = 0; start < ids.size(); ) {
            int end = end(ids, start);
            if (end - start >= SHORTEST) {
                ranges.add(ids.get(start) + "–" + ids.get(end - 1));
            } else {
                ranges.addAll(ids.subList(start, end));
            }
            start = end;
        }
        return String.join(", ", ranges);
    }

    private static int end(List<String> ids, int start) {
        int end = start + 1;
        while (end < ids.size() && isNext(ids.get(end - 1), ids.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNext(String one, String other) {
        boolean areNumbers =
                NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches();
        return areNumbers && Integer.parseInt(other) == Integer.parseInt(one) + 1;
    }
}
