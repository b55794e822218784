// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

/**
 * Reports that a plug-in violated its contract while it was used: it threw an exception, returned null, NaN, an infinite
 * number or one out of range, or changed its arguments. The message names its class, its id and the group.
 */
public final class PluginException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String plugin;
    private final String fault;

    PluginException(String plugin, String fault, Throwable cause) {
        super(plugin + ": " + fault, cause);
        this.plugin = plugin;
        this.fault = fault;
    }

    PluginException(String plugin, String fault) {
        super(plugin + ": " + fault);
        this.plugin = plugin;
        this.fault = fault;
    }

    /** {@return this exception with the group where it happened, such as {@code group toiminta-2}} */
    PluginException at(String group) {
        Throwable cause = getCause() == null ? this : getCause();
        return new PluginException(plugin, fault + ", at " + group, cause);
    }

    /** {@return class and id of the plug-in, as {@code org.example.Mean (urn:example:aggregator:mean:1)}} */
    public String plugin() {
        return plugin;
    }
}
