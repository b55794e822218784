// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: everything found in it, and the value unless an error stood in the way.
 * Immutable and thread-safe if the value is.
 *
 * @param <T> what the document holds
 */
public final class Reading<T> {
    private final @Nullable T value;
    private final List<Finding> findings;

    /**
     * Holds what was read.
     *
     * @param value the value, or null where the errors leave none
     * @param findings all findings
     * @throws IllegalArgumentException if there is neither a value nor an error
     */
    public Reading(@Nullable T value, List<Finding> findings) {
        this.findings = List.copyOf(findings);
        boolean sound = this.findings.stream().noneMatch(Finding::isError);
        if (sound && value == null) {
            throw new IllegalArgumentException("a reading without errors has a value");
        }
        this.value = sound ? value : null;
    }

    /** {@return the value; empty if any finding is an error} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return everything found, what is wrong with the form first, then with the meaning, each in order; may be empty} */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * {@return the value}
     * @param what what was read, such as a file's name, for the message
     * @throws InvalidDataException if any finding is an error
     */
    public T orThrow(String what) {
        if (value == null) {
            throw new InvalidDataException(what, findings);
        }
        return value;
    }

    /** {@return the value, or that there is none, and how much was found, as {@code nothing read, 3 findings}} */
    @Override
    public String toString() {
        return (value == null ? "nothing read" : value.toString()) + ", " + findings.size() + " findings";
    }
}
