// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import io.github.laatupaja.scoring.chart.Printable;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in lines of at most {@value #WIDTH} columns, broken between words; a longer word has a line of its own.
 * Not thread-safe.
 */
public final class TerminalLines {
    static final int WIDTH = 80;

    private final List<String> lines = new ArrayList<>();

    /** Adds an underlined heading. */
    void heading(String title) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        List<String> wrapped = wrap(title, WIDTH);
        lines.addAll(wrapped);
        lines.add(
                "-".repeat(wrapped.stream().mapToInt(TerminalLines::width).max().orElse(0)));
    }

    /** Adds a paragraph. */
    void paragraph(String text) {
        lines.addAll(wrap(text, WIDTH));
    }

    /** Adds a line without wrapping it. */
    void line(String text) {
        lines.add(text);
    }

    /**
     * Adds an indented paragraph after a mark.
     *
     * @param mark the text before the paragraph, such as {@code 27.}
     * @param indent the column in which the paragraph starts
     * @param text the paragraph
     */
    void item(String mark, int indent, String text) {
        List<String> wrapped = wrap(text, WIDTH - indent);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(padded(i == 0 ? mark : "", indent) + wrapped.get(i));
        }
    }

    /**
     * Adds a row of a table.
     *
     * @param indent the indent of the first cell
     * @param widths the widths of the columns; the first cell is aligned to the left and wrapped, the others to the right
     * @param cells a text for each column
     */
    void row(int indent, List<Integer> widths, List<String> cells) {
        List<String> first = wrap(cells.get(0), widths.get(0) - indent);
        StringBuilder line = new StringBuilder(padded(" ".repeat(indent) + first.get(0), widths.get(0)));
        for (int i = 1; i < cells.size(); i++) {
            line.append(" ".repeat(Math.max(1, widths.get(i) - width(cells.get(i)))))
                    .append(cells.get(i));
        }
        lines.add(line.toString().stripTrailing());
        first.subList(1, first.size()).forEach(more -> lines.add(" ".repeat(indent) + more));
    }

    /** {@return the lines, each with a line feed at its end} */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : Printable.of(text).strip().split("[ \t\n]+", -1)) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                lines.add(line);
                line = word;
            } else {
                line = line.isEmpty() ? word : line + " " + word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** {@return a text in lines that are never wider; a longer word is divided} */
    public static List<String> cut(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : wrap(text, width)) {
            String rest = line;
            while (width(rest) > width) {
                int end = TextWidth.cut(rest, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            if (!rest.isEmpty() || line.isEmpty()) {
                lines.add(rest);
            }
        }
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static int width(String text) {
        return TextWidth.of(text);
    }
}
