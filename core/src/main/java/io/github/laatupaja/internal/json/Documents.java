// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a document into a model, with every finding of its form and its meaning where it stands. */
public final class Documents {
    private Documents() {}

    /** Parses a document's text. */
    public interface Source {
        /**
         * {@return the root, or null where the findings say why there is none}
         * @throws IOException if the text cannot be read at all
         */
        @Nullable
        JsonNode parse(List<Finding> findings) throws IOException;
    }

    /**
     * {@return what could be read}
     * @param source the document
     * @param read makes the model; a model that refuses itself with findings is reported by these
     * @param check finds what is wrong in the meaning of a model
     * @param restsOn what part of the document findings of a kind also rest on: if there is something wrong with the form
     *     there, they may not be true, and are left out
     * @throws IOException if the text cannot be read at all
     */
    public static <T> Reading<T> examine(
            Source source,
            Function<JsonFields, @Nullable T> read,
            Function<T, List<Finding>> check,
            Map<FindingKind, String> restsOn)
            throws IOException {
        List<Finding> findings = new ArrayList<>();
        return examine(source.parse(findings), findings, read, check, restsOn);
    }

    /**
     * {@return what could be read of a text}
     * @param json the text
     * @param read makes the model; a model that refuses itself with findings is reported by these
     * @param check finds what is wrong in the meaning of a model
     * @param restsOn what part of the document findings of a kind also rest on: if there is something wrong with the form
     *     there, they may not be true, and are left out
     */
    public static <T> Reading<T> examine(
            String json,
            Function<JsonFields, @Nullable T> read,
            Function<T, List<Finding>> check,
            Map<FindingKind, String> restsOn) {
        List<Finding> findings = new ArrayList<>();
        return examine(JsonDocument.parse(json, findings), findings, read, check, restsOn);
    }

    private static <T> Reading<T> examine(
            @Nullable JsonNode root,
            List<Finding> findings,
            Function<JsonFields, @Nullable T> read,
            Function<T, List<Finding>> check,
            Map<FindingKind, String> restsOn) {
        if (root == null) {
            return new Reading<>(null, findings);
        }
        T value = null;
        List<Finding> meaning = List.of();
        try {
            value = JsonFields.root(root, findings, read);
            meaning = value == null ? meaning : check.apply(value);
        } catch (InvalidDataException e) {
            meaning = e.findings();
        }
        FormFaults explained = new FormFaults(findings, restsOn);
        for (Finding finding : meaning) {
            Finding located = located(finding, root);
            if (!explained.contains(located)) {
                findings.add(located);
            }
        }
        return new Reading<>(value, findings);
    }

    private static Finding located(Finding finding, JsonNode root) {
        JsonNode nearest = root.nearest(finding.path());
        String rest = finding.path().substring(nearest.keptPath().length());
        return finding.at(nearest.path() + rest, nearest.position());
    }
}
