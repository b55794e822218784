// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

/**
 * Says that somebody's plug-in broke its promises while it was used: it threw, gave NaN, an infinite number or one out
 * of range, changed its arguments, or gave null. Names its class, its id and the place.
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

    /** {@return this exception with the place where it happened, such as {@code group toiminta-2}} */
    PluginException at(String place) {
        Throwable cause = getCause() == null ? this : getCause();
        return new PluginException(plugin, fault + ", at " + place, cause);
    }

    /** {@return class and id of the plug-in, as {@code org.example.Mean (urn:example:aggregator:mean:1)}} */
    public String plugin() {
        return plugin;
    }
}
