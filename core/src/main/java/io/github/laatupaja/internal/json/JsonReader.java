// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Position;
import io.github.laatupaja.internal.json.JsonNode.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * Reads the values of a document, token by token. What is wrong with their form becomes a finding, and reading goes on;
 * unknown fields are ignored, and null counts as absent.
 */
final class JsonReader {
    private final JsonTokens tokens;
    private final FormFindings findings = new FormFindings();
    private final Set<Position> leftOut = new HashSet<>();
    private final List<Finding> refusals = new ArrayList<>();

    JsonReader(JsonTokens tokens) {
        this.tokens = tokens;
    }

    /** {@return the tokens} */
    JsonTokens tokens() {
        return tokens;
    }

    /** {@return the findings about the form} */
    FormFindings findings() {
        return findings;
    }

    /** {@return where the array elements start that are not in the models} */
    Set<Position> leftOut() {
        return leftOut;
    }

    /** {@return the findings with which models refused what they are made of} */
    List<Finding> refusals() {
        return refusals;
    }

    /** {@return the text of a scalar; null with a finding where the value is of another type} */
    @Nullable
    String scalar(Kind expected, boolean isNumberAllowed) {
        Kind kind = tokens.kind();
        if (kind == expected || (isNumberAllowed && kind == Kind.NUMBER)) {
            return tokens.text();
        }
        skipInsteadOf(expected);
        return null;
    }

    /** {@return the usable elements of an array; null with a finding where the value is of another type} */
    <E> @Nullable List<E> list(JsonType<E> type) {
        if (!isAt(Kind.ARRAY)) {
            return null;
        }
        List<E> list = new ArrayList<>();
        while (tokens.next()) {
            TokenStreamContext place = tokens.place();
            E element = type.read(this);
            if (element == null) {
                leftOut.add(tokens.position(place));
            } else {
                list.add(element);
            }
        }
        return list;
    }

    /** {@return the usable values of an object's fields; null with a finding where the value is of another type} */
    <E> @Nullable Map<String, E> map(JsonType<E> type) {
        if (!isAt(Kind.OBJECT)) {
            return null;
        }
        Map<String, E> map = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        while (tokens.next()) {
            String name = tokens.name();
            if (tokens.isFirst(names)) {
                tokens.next();
                E value = type.read(this);
                if (value != null) {
                    map.put(name, value);
                }
            }
        }
        return map;
    }

    /** {@return whether an object or array starts here; otherwise the value is skipped, with a finding} */
    boolean isAt(Kind expected) {
        boolean isExpected = tokens.kind() == expected;
        if (!isExpected) {
            skipInsteadOf(expected);
        }
        return isExpected;
    }

    private void skipInsteadOf(Kind expected) {
        Kind found = tokens.kind();
        TokenStreamContext place = tokens.place();
        tokens.skip();
        add(place, FindingCode.WRONG_TYPE, expected, found);
    }

    /**
     * {@return a value; null with a finding where it is refused}
     * @param place the place of what the value is made of
     * @param make makes the value
     */
    <V> @Nullable V made(@Nullable TokenStreamContext place, Supplier<@Nullable V> make) {
        try {
            return make.get();
        } catch (InvalidDataException e) {
            refusals.addAll(e.findings());
            return null;
        } catch (IllegalArgumentException e) {
            findings.add(Finding.of(e, "").at(tokens.path(), tokens.position(place)));
            return null;
        }
    }

    /** Adds a finding about the value that the current token ends, and which starts at a place. */
    void add(@Nullable TokenStreamContext place, FindingCode code, Object... arguments) {
        findings.add(Finding.of(code, "", arguments).at(tokens.path(), tokens.position(place)));
    }
}
