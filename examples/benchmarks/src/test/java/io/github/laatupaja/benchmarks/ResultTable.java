// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of a run as a Markdown table: each operation with its median time, its memory, and its ratio to its peer. */
final class ResultTable {
    private static final String HEAD = """
            | operation | median time | allocated | ratio | at most | met |
            |---|--:|--:|--:|--:|---|
            """;
    private static final int MEDIAN = 50;
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String KEPT = "keptBytes";

    private final Map<String, RunResult> results = new HashMap<>();

    private ResultTable() {}

    /** {@return the table; operations that were not run are left out} */
    static String of(Collection<RunResult> results) {
        ResultTable table = new ResultTable();
        results.forEach(result -> table.results.put(result.getPrimaryResult().getLabel(), result));
        StringBuilder text = new StringBuilder(HEAD);
        for (Operation operation : Operation.values()) {
            if (table.results.containsKey(operation.benchmark())) {
                text.append(table.line(operation)).append('\n');
            }
        }
        return text.toString();
    }

    private String line(Operation operation) {
        double time = time(operation.benchmark());
        double ratio = time / time(operation.peer().benchmark());
        boolean isKept = operation == Operation.KEPT;
        double bytes = secondary(operation.benchmark(), isKept ? KEPT : ALLOCATED);
        String limits = limits(operation);
        return cells(
                operation.title(),
                isKept ? "" : digits(time) + " µs",
                Double.isNaN(bytes) ? "" : bytes(bytes),
                isKept ? "" : ratio(ratio, " " + operation.peer().title()),
                limits,
                limits.isEmpty() ? "" : met(operation, ratio, bytes));
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String met(Operation operation, double ratio, double bytes) {
        boolean isTooSlow = ratio > operation.mostRatio();
        boolean isTooLarge = Math.round(bytes) > operation.mostBytes();
        return isTooSlow || isTooLarge ? "no" : "yes";
    }

    private static String limits(Operation operation) {
        String ofBytes = Double.isNaN(operation.mostBytes()) ? "" : bytes(operation.mostBytes());
        String ofTime = ratio(operation.mostRatio(), "");
        return ofTime + (ofTime.isEmpty() || ofBytes.isEmpty() ? "" : ", ") + ofBytes;
    }

    private double time(String benchmark) {
        RunResult result = results.get(benchmark);
        return result == null ? Double.NaN : median(result.getPrimaryResult());
    }

    private double secondary(String benchmark, String name) {
        RunResult result = results.get(benchmark);
        Result<?> secondary =
                result == null ? null : result.getSecondaryResults().get(name);
        return secondary == null ? Double.NaN : median(secondary);
    }

    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(MEDIAN);
    }

    private static String bytes(double bytes) {
        return String.format(Locale.ROOT, "%,d B", Math.round(bytes));
    }

    private static String ratio(double ratio, String peer) {
        if (Double.isNaN(ratio)) {
            return "";
        }
        return ratio < 1 ? "1/" + digits(1 / ratio) + peer : digits(ratio) + " ×" + peer;
    }

    /** {@return a number with about three digits} */
    private static String digits(double number) {
        int decimals = number < 10 ? 2 : number < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
