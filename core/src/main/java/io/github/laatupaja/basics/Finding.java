// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.internal.Message;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or worth a look, in a document, a framework or an assessment: what, where, how bad.
 * Immutable and thread-safe.
 *
 * <p>A finding quotes ids, ratings and field names, never free text.
 */
public final class Finding implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Message CRITERION = new Message("criterion {0}", "kriteeri {0}", "kriterium {0}");
    private static final Message DOCUMENT = new Message("document", "asiakirja", "dokument");
    private static final Message POSITION =
            new Message("line {0}, column {1}", "rivi {0}, sarake {1}", "rad {0}, kolumn {1}");

    private final FindingKind code;
    private final String path;
    private final @Nullable String criterion;
    private final @Nullable Position position;

    @SuppressWarnings("serial") // List.of is serializable
    private final List<String> arguments;

    private Finding(
            FindingKind code,
            String path,
            @Nullable String criterion,
            @Nullable Position position,
            List<String> arguments) {
        this.code = requireNonNull(code, "code");
        this.path = requireNonNull(path, "path");
        this.criterion = criterion;
        this.position = position;
        this.arguments = arguments;
    }

    /**
     * {@return a finding at a place}
     * @param code what was found
     * @param path where, as fields and indices from the root, such as {@code answers[26].rating}; empty for the whole
     * @param arguments what the code's message names, in order
     */
    public static Finding of(FindingKind code, String path, String... arguments) {
        return new Finding(code, path, null, null, List.of(arguments));
    }

    /** {@return this finding, about a criterion} */
    public Finding about(Id criterion) {
        return new Finding(code, path, criterion.value(), position, arguments);
    }

    /** {@return this finding, moved to where it stands in a file} */
    public Finding at(String place, @Nullable Position inFile) {
        return new Finding(code, place, criterion, inFile, arguments);
    }

    /** {@return what was found} */
    public FindingKind code() {
        return code;
    }

    /** {@return how much it matters, which its code decides} */
    public Severity severity() {
        return code.severity();
    }

    /** {@return whether it is an error} */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** {@return where, as fields and indices from the root, such as {@code answers[26].rating}; empty for the whole} */
    public String path() {
        return path;
    }

    /** {@return the text of the criterion's id that it is about, if it is about one} */
    public Optional<String> criterion() {
        return Optional.ofNullable(criterion);
    }

    /** {@return where in the file, if it was found in one and the parser knew} */
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    /** {@return what the message names, in order} */
    public List<String> arguments() {
        return arguments;
    }

    /** {@return what is wrong, in Finnish or Swedish, otherwise in English; without the place} */
    public String message(Language language) {
        return code.message(language, arguments);
    }

    /** {@return place and message in a language, such as {@code answers[26] (criterion 27).rating: …}} */
    public String text(Language language) {
        String place = path;
        if (criterion != null) {
            int end = path.indexOf(']') + 1;
            place = path.substring(0, end) + (end > 0 ? " " : "") + "("
                    + CRITERION.text(language.value(), List.of(criterion)) + ")"
                    + (end == 0 && !path.isEmpty() ? " " : "") + path.substring(end);
        }
        String whole = place.isEmpty() ? DOCUMENT.text(language.value(), List.of()) : place;
        return whole + inFile(language) + ": " + message(language);
    }

    private String inFile(Language language) {
        if (position == null) {
            return "";
        }
        List<String> numbers = List.of(Integer.toString(position.line()), Integer.toString(position.column()));
        return " (" + POSITION.text(language.value(), numbers) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && code.equals(that.code)
                && path.equals(that.path)
                && Objects.equals(criterion, that.criterion)
                && Objects.equals(position, that.position)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, path, criterion, position, arguments);
    }

    /** {@return place and message in English} */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
