// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.List;

/** Says that a method's options make no sense for a framework and a scale, with every fault. */
public final class PreparationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<String> faults;

    /**
     * Joins faults into one exception.
     *
     * @param method the method
     * @param faults what is wrong, each a message that names its value; at least one
     */
    public PreparationException(MethodId method, List<String> faults) {
        super(method + ": " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** {@return what is wrong, each a message that names its value} */
    public List<String> faults() {
        return faults;
    }
}
