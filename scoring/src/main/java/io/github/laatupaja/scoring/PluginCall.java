// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.score.MethodId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls plug-ins, which may throw or return null, and reports their faults with their names. */
final class PluginCall {
    private PluginCall() {}

    /**
     * {@return the id that a plug-in gives}
     * @throws PluginException if it gives null or throws, as a malformed one does; names its class
     */
    static MethodId id(Object plugin, Supplier<@Nullable MethodId> give) {
        return ask(className(plugin), "its id", give);
    }

    /**
     * {@return what a plug-in says of itself}
     * @param plugin its name
     * @param what what is asked for
     * @throws PluginException if it gives null or throws
     */
    static <T> T ask(String plugin, String what, Supplier<@Nullable T> give) {
        T given;
        try {
            given = give.get();
        } catch (RuntimeException | LinkageError e) {
            throw new PluginException(plugin, what + " cannot be had: " + e.getMessage(), e);
        }
        if (given == null) {
            throw new PluginException(plugin, what + " is null");
        }
        return given;
    }

    /**
     * {@return what a plug-in makes of its arguments}
     * @param plugin its name
     * @param what what it is to make
     * @throws PluginException if it gives null, or throws anything but an {@link IllegalArgumentException}, by which it
     *     refuses its arguments
     */
    static <T> T make(String plugin, String what, Supplier<@Nullable T> make) {
        T made;
        try {
            made = make.get();
        } catch (IllegalArgumentException | PluginException e) {
            throw e;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            throw new PluginException(plugin, what + ": threw " + e, e);
        }
        if (made == null) {
            throw new PluginException(plugin, what + ": gave null");
        }
        return made;
    }

    static String name(Object plugin, MethodId id) {
        return className(plugin) + " (" + id + ")";
    }

    static String className(Object plugin) {
        return plugin.getClass().getName();
    }
}
