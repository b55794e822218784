// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.MethodId;
import java.util.List;
import java.util.stream.Collectors;

/** Reports that a method cannot be prepared for a framework and a scale, with every fault. */
public final class PreparationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final MethodId method;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<PreparationFault> faults;

    /**
     * Joins faults into one exception.
     *
     * @param method the method
     * @param faults what is wrong; at least one
     */
    public PreparationException(MethodId method, List<PreparationFault> faults) {
        super(method + ": " + text(faults, Language.ENGLISH));
        this.method = method;
        this.faults = List.copyOf(faults);
    }

    /** {@return the method} */
    public MethodId method() {
        return method;
    }

    /** {@return what is wrong} */
    public List<PreparationFault> faults() {
        return faults;
    }

    /** {@return what is wrong, in Finnish or Swedish, otherwise in English; without the method} */
    public String text(Language language) {
        return text(faults, language);
    }

    private static String text(List<PreparationFault> faults, Language language) {
        return faults.stream().map(fault -> fault.text(language)).collect(Collectors.joining("; "));
    }
}
