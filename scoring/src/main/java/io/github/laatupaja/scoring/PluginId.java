// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks plug-ins for their ids, which may be null, malformed, or not to be had. */
final class PluginId {
    private PluginId() {}

    /**
     * {@return the id that a plug-in gives}
     * @throws PluginException if it gives null or throws, as a malformed one does; names its class
     */
    @SuppressWarnings("NullAway") // what promises not to be null may break its promise
    static MethodId of(Object plugin, Supplier<@Nullable MethodId> give) {
        MethodId id;
        try {
            id = give.get();
        } catch (RuntimeException | LinkageError e) {
            throw new PluginException(className(plugin), "its id cannot be had: " + e.getMessage(), e);
        }
        if (id == null) {
            throw new PluginException(className(plugin), "its id is null");
        }
        return id;
    }

    static String name(Object plugin, MethodId id) {
        return className(plugin) + " (" + id + ")";
    }

    static String className(Object plugin) {
        return plugin.getClass().getName();
    }
}
