// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists of ids, in which numbers that follow each other are told by the first and the last. */
final class IdRanges {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final int SHORTEST = 3; // two of them are as short by themselves

    private IdRanges() {}

    /** {@return ids in their order, as {@code 1–4, 7, 8, 11–51}} */
    static String of(List<String> ids) {
        List<String> told = new ArrayList<>();
        for (int start = 0; start < ids.size(); ) {
            int end = end(ids, start);
            if (end - start >= SHORTEST) {
                told.add(ids.get(start) + "–" + ids.get(end - 1));
            } else {
                told.addAll(ids.subList(start, end));
            }
            start = end;
        }
        return String.join(", ", told);
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
