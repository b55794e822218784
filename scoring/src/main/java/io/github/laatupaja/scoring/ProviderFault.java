// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plug-in that could not be used; the others go on working. Immutable and thread-safe. */
public final class ProviderFault {
    private final String message;
    private final @Nullable Throwable cause;

    ProviderFault(String message, @Nullable Throwable cause) {
        this.message = message;
        this.cause = cause;
    }

    /** {@return what is wrong, with the name of the plug-in's class, or of the class that it lacks} */
    public String message() {
        return message;
    }

    /** {@return what was thrown, if anything was} */
    public Optional<Throwable> cause() {
        return Optional.ofNullable(cause);
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message;
    }
}
