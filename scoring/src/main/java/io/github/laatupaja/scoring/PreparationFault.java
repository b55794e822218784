// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reason why a method cannot be prepared for a framework and a scale. Immutable and thread-safe. */
public final class PreparationFault implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PreparationFaultCode code;

    @SuppressWarnings("serial") // List.of is serializable
    private final List<String> arguments;

    private final @Nullable LocalizedText words;

    private PreparationFault(PreparationFaultCode code, List<String> arguments, @Nullable LocalizedText words) {
        this.code = code;
        this.arguments = arguments;
        this.words = words;
    }

    static PreparationFault of(PreparationFaultCode code, Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return new PreparationFault(code, List.of(texts), null);
    }

    /** {@return a fault in a method's own words, which name the value; for methods that are not bundled} */
    public static PreparationFault of(LocalizedText words) {
        List<String> original = List.of(words.in(Language.ENGLISH));
        return new PreparationFault(PreparationFaultCode.IN_OWN_WORDS, original, requireNonNull(words, "words"));
    }

    /** {@return what kind of fault} */
    public PreparationFaultCode code() {
        return code;
    }

    /** {@return the arguments of the wording, in order} */
    public List<String> arguments() {
        return arguments;
    }

    /** {@return the fault in Finnish or Swedish, otherwise in English} */
    public String text(Language language) {
        return code.message(language, words == null ? arguments : List.of(words.in(language)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PreparationFault that && code == that.code && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + arguments.hashCode();
    }

    /** {@return the fault in English} */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
