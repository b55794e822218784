// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An error or a warning about a document, a framework or an assessment: a coded message with its place.
 * Immutable and thread-safe.
 *
 * <p>A finding quotes ids, ratings and field names, never free text.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // findings are copied by about() and at() alone
public abstract class Finding implements CodedMessage {
    private static final long serialVersionUID = 1L;
    private static final MessagePattern CRITERION =
            new MessagePattern("criterion {0}", "kriteeri {0}", "kriterium {0}");
    private static final MessagePattern DOCUMENT = new MessagePattern("document", "asiakirja", "dokument");
    private static final MessagePattern POSITION =
            new MessagePattern("line {0}, column {1}", "rivi {0}, sarake {1}", "rad {0}, kolumn {1}");

    Finding() {}

    /** {@return the kind of the finding} */
    @Override
    public abstract FindingKind code();

    /** {@return the place, as fields and indices from the root, such as {@code answers[26].rating}; empty for the root} */
    public abstract String path();

    @Override
    public abstract List<Object> typedArguments();

    abstract @Nullable String criterionOrNull();

    abstract @Nullable Position positionOrNull();

    /**
     * {@return a finding at a place}
     * @param code the kind of the finding
     * @param path the place, as fields and indices from the root, such as {@code answers[26].rating}; empty for the root
     * @param arguments what the message of the code names, in order
     */
    public static Finding of(FindingKind code, String path, Object... arguments) {
        return ImmutableFinding.make(code, path, List.of(arguments), null, null);
    }

    /** {@return a finding that the value at a place is invalid, in the words of the model that refused it} */
    public static Finding of(IllegalArgumentException refusal, String path) {
        return refusal instanceof InvalidValueException invalid
                ? of(FindingCode.MALFORMED_VALUE, path, invalid.text())
                : of(FindingCode.MALFORMED_VALUE, path, String.valueOf(refusal.getMessage()));
    }

    /** {@return this finding, about a criterion} */
    public Finding about(Id criterion) {
        return ImmutableFinding.make(code(), path(), typedArguments(), criterion.value(), positionOrNull());
    }

    /** {@return this finding, at another place, with its position in the file if that is known} */
    public Finding at(String path, @Nullable Position position) {
        return ImmutableFinding.make(code(), path, typedArguments(), criterionOrNull(), position);
    }

    /** {@return how much the finding matters, as its code says} */
    public Severity severity() {
        return code().severity();
    }

    /** {@return whether the finding is an error} */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** {@return the text of the id of the criterion, if the finding is about one} */
    public Optional<String> criterion() {
        return Optional.ofNullable(criterionOrNull());
    }

    /** {@return the position in the file, if known} */
    public Optional<Position> position() {
        return Optional.ofNullable(positionOrNull());
    }

    /** {@return the message in Finnish or Swedish, otherwise in English; without the place} */
    public String message(Language language) {
        return code().message(language, typedArguments());
    }

    /** {@return place and message in a language, such as {@code answers[26] (criterion 27).rating: …}} */
    @Override
    public String text(Language language) {
        String place = path();
        if (criterionOrNull() != null) {
            int end = place.indexOf(']') + 1;
            place = place.substring(0, end) + (end > 0 ? " " : "") + "(" + CRITERION.text(language, criterionOrNull())
                    + ")" + (end == 0 && !place.isEmpty() ? " " : "") + place.substring(end);
        }
        String inFile = position()
                .map(at -> " (" + POSITION.text(language, at.line(), at.column()) + ")")
                .orElse("");
        return (place.isEmpty() ? DOCUMENT.text(language) : place) + inFile + ": " + message(language);
    }

    /** {@return place and message in English} */
    @Override
    public final String toString() {
        return text(Language.ENGLISH);
    }
}
