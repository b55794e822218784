// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of texts in aligned columns. Not thread-safe. */
public final class TextTable {
    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final List<TableColumn> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Makes a table without rows.
     *
     * @param columns the columns from left to right
     */
    public TextTable(List<TableColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds a row.
     *
     * @param cells a text for each column
     * @throws IllegalArgumentException if there are more or fewer texts than columns
     */
    public void add(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    /**
     * {@return the table, each line with a line feed at its end}
     * @param width the largest width in characters; only columns of numbers and names can exceed it
     */
    public String text(int width) {
        List<String> headings = columns.stream().map(TableColumn::heading).toList();
        int[] widths = fitted(width, headings);
        StringBuilder text = new StringBuilder();
        append(headings, widths, text);
        append(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths, text);
        rows.forEach(row -> append(row, widths, text));
        return text.toString();
    }

    private int[] fitted(int width, List<String> headings) {
        int[] widths = headings.stream().mapToInt(TerminalLines::width).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TerminalLines.width(row.get(i)));
            }
        }
        shrink(widths, longestWords(headings), width); // divides words only if nothing else helps
        shrink(widths, IntStream.generate(() -> NARROWEST).limit(widths.length).toArray(), width);
        return widths;
    }

    private int[] longestWords(List<String> headings) {
        int[] longest = headings.stream().mapToInt(TextTable::longestWord).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < longest.length; i++) {
                longest[i] = Math.max(longest[i], longestWord(row.get(i)));
            }
        }
        return longest;
    }

    private static int longestWord(String text) {
        return Stream.of(text.split(" ", -1))
                .mapToInt(TerminalLines::width)
                .max()
                .orElse(0);
    }

    /** Makes the widest columns of text narrower, down to a limit for each, until the table fits. */
    private void shrink(int[] widths, int[] narrowest, int width) {
        int excess = IntStream.of(widths).sum() + GAP * (widths.length - 1) - width;
        for (int widest = widest(widths, narrowest); excess > 0 && widest >= 0; excess--) {
            widths[widest]--;
            widest = widest(widths, narrowest);
        }
    }

    /** {@return the index of the widest column of text above its limit; −1 if there is none} */
    private int widest(int[] widths, int[] narrowest) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean canShrink = !columns.get(i).isWhole() && widths[i] > narrowest[i];
            if (canShrink && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private void append(List<String> cells, int[] widths, StringBuilder text) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(i ->
                        columns.get(i).isWhole() ? List.of(cells.get(i)) : TerminalLines.cut(cells.get(i), widths[i]))
                .toList();
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            StringBuilder whole = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String space = " ".repeat(Math.max(0, widths[i] - TerminalLines.width(cell)));
                whole.append(columns.get(i).isNumber() ? space + cell : cell + space);
                whole.append(" ".repeat(GAP));
            }
            text.append(whole.toString().stripTrailing()).append('\n');
        }
    }
}
