// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Position;
import io.github.laatupaja.basics.QuotedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The positions of a document's values. It is made only to locate findings about a model in the document that the model
 * was read from: the document may have array elements that the model does not have.
 */
final class Outline {
    private final Position position;
    private final int index;
    private final Map<String, Outline> fields;
    private final List<Outline> elements;

    private Outline(JsonParser parser, int index, Set<Position> leftOut) {
        TokenStreamLocation start = parser.currentTokenLocation();
        this.position = new Position(start.getLineNr(), start.getColumnNr());
        this.index = index;
        this.fields = parser.currentToken() == JsonToken.START_OBJECT ? fields(parser, leftOut) : Map.of();
        this.elements = parser.currentToken() == JsonToken.START_ARRAY ? elements(parser, leftOut) : List.of();
    }

    /**
     * {@return the outline of a document}
     * @param parser a parser of the document, which has no faults
     * @param leftOut where the array elements start that the model does not have
     */
    static Outline of(JsonParser parser, Set<Position> leftOut) {
        parser.nextToken();
        return new Outline(parser, 0, leftOut);
    }

    private static Map<String, Outline> fields(JsonParser parser, Set<Position> leftOut) {
        Map<String, Outline> fields = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.putIfAbsent(name, new Outline(parser, 0, leftOut));
        }
        return fields;
    }

    private static List<Outline> elements(JsonParser parser, Set<Position> leftOut) {
        List<Outline> elements = new ArrayList<>();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            Outline element = new Outline(parser, i, leftOut);
            if (!leftOut.contains(element.position)) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** {@return a finding at the value that its path names in the model, or at the nearest value above it} */
    Finding locate(Finding finding) {
        return locate(finding, 0, "");
    }

    private Finding locate(Finding finding, int from, String above) {
        String path = finding.path();
        if (path.startsWith("[", from)) {
            int end = path.indexOf(']', from);
            int kept = Integer.parseInt(path, from + 1, end, 10);
            if (kept < elements.size()) {
                Outline element = elements.get(kept);
                return element.locate(finding, end + 1, above + "[" + element.index + "]");
            }
        }
        int start = path.startsWith(".", from) ? from + 1 : from;
        // the longest name that is there: names may contain full stops
        for (int end = path.length(); end > start; end--) {
            Outline field = isEndOfName(path, end) ? fields.get(path.substring(start, end)) : null;
            if (field != null) {
                String name = QuotedText.of(path.substring(start, end)).text();
                return field.locate(finding, end, above.isEmpty() ? name : above + "." + name);
            }
        }
        return finding.at(above + path.substring(from), position);
    }

    private static boolean isEndOfName(String path, int end) {
        return end == path.length() || path.charAt(end) == '.' || path.charAt(end) == '[';
    }
}
