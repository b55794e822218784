// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A provider that could not be used. It does not affect the others. Immutable and thread-safe. */
public final class ProviderFault {
    private final String message;
    private final @Nullable Throwable cause;

    ProviderFault(String message, @Nullable Throwable cause) {
        this.message = message;
        this.cause = cause;
    }

    /** {@return what is wrong, with the name of the provider's class, or of the class that is missing} */
    public String message() {
        return message;
    }

    /** {@return the exception that was thrown, if any} */
    public Optional<Throwable> cause() {
        return Optional.ofNullable(cause);
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message;
    }
}
