// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.MessageArgument;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.basics.Position;
import io.github.laatupaja.basics.QuotedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value of a JSON document, with its place in the text and in the tree. Built once by {@link JsonDocument}.
 *
 * <p>An element of a list also remembers its index in the list that was made of it ({@link #keptAs}): elements that
 * cannot be read are left out there, and findings about the others must still name the place in the document.
 */
public final class JsonNode {
    /** The types of JSON, as messages name them. */
    public enum Kind implements MessageArgument {
        /** An object. */
        OBJECT("object", "olio", "objekt"),
        /** An array. */
        ARRAY("array", "luettelo", "lista"),
        /** A string. */
        STRING("string", "teksti", "text"),
        /** A number, as written. */
        NUMBER("number", "luku", "tal"),
        /** True or false. */
        BOOLEAN("boolean", "totuusarvo", "sanningsvärde"),
        /** Null, which counts as absent. */
        NULL("null", "null", "null");

        private final MessagePattern name;

        Kind(String english, String finnish, String swedish) {
            name = new MessagePattern(english, finnish, swedish);
        }

        @Override
        public String in(Language language) {
            return name.text(language);
        }

        /** {@return the name in English} */
        @Override
        public String toString() {
            return name.english();
        }
    }

    private final Kind kind;
    private final String text;
    private final @Nullable JsonNode parent;
    private final String name;
    private final int index;
    private final int line;
    private final int column;
    private final Map<String, JsonNode> fields;
    private final List<JsonNode> elements;
    private int kept = -1;

    /** Makes the value of a field of an object, or of the element of an array. */
    JsonNode(Kind kind, String text, @Nullable JsonNode parent, String name, int line, int column) {
        this.kind = kind;
        this.text = text;
        this.parent = parent;
        this.name = name;
        this.index = parent == null ? 0 : parent.elements.size();
        this.line = line;
        this.column = column;
        this.fields = kind == Kind.OBJECT ? new LinkedHashMap<>() : Map.of();
        this.elements = kind == Kind.ARRAY ? new ArrayList<>() : List.of();
    }

    /** {@return the JSON type} */
    public Kind kind() {
        return kind;
    }

    /** {@return the text of a string, or a number or boolean as written; empty for others} */
    public String text() {
        return text;
    }

    /** {@return where the value starts in the text} */
    public Position position() {
        return new Position(line, column);
    }

    /** {@return an object's fields, in order} */
    public Map<String, JsonNode> fields() {
        return fields;
    }

    /** {@return an array's elements, in order} */
    public List<JsonNode> elements() {
        return elements;
    }

    /** {@return fields and indices from the root, such as {@code answers[26].rating}; empty for the root} */
    public String path() {
        return path(false);
    }

    /** {@return the path that a value made of the document gives, in which elements left out do not count} */
    String keptPath() {
        return path(true);
    }

    /** Sets the index in the list made of the array; an element that is left out has that of the one kept next. */
    void keptAs(int index) {
        kept = index;
    }

    /** {@return the node at the path that a value made of this document gives, or the nearest above it} */
    JsonNode nearest(String path) {
        return nearest(path, 0);
    }

    private JsonNode nearest(String path, int from) {
        if (kind == Kind.ARRAY && path.startsWith("[", from)) {
            int end = path.indexOf(']', from);
            JsonNode element = elementKeptAs(Integer.parseInt(path, from + 1, end, 10));
            return element == null ? this : element.nearest(path, end + 1);
        }
        int start = path.startsWith(".", from) ? from + 1 : from;
        // a name may have full stops in it: the longest that is there is meant
        for (int end = path.length(); end > start; end--) {
            JsonNode field = isBorder(path, end) ? fields.get(path.substring(start, end)) : null;
            if (field != null) {
                return field.nearest(path, end);
            }
        }
        return this;
    }

    /** Searches by halves: a document may have as many findings as elements. */
    private @Nullable JsonNode elementKeptAs(int index) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (elements.get(middle).kept <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 || elements.get(low - 1).kept != index ? null : elements.get(low - 1);
    }

    private String path(boolean asKept) {
        if (parent == null) {
            return "";
        }
        String above = parent.path(asKept);
        if (parent.kind == Kind.ARRAY) {
            return above + "[" + (asKept ? kept : index) + "]";
        }
        String field = QuotedText.of(name).text();
        return above.isEmpty() ? field : above + "." + field;
    }

    private static boolean isBorder(String path, int end) {
        return end == path.length() || path.charAt(end) == '.' || path.charAt(end) == '[';
    }
}
