// SPDX-License-Identifier: Apache-2.0
/** Laatupaja's scoring kit: laws by which the author of a scoring method proves it right. */
module io.github.laatupaja.scoring.kit {
    requires transitive io.github.laatupaja.scoring;
    requires transitive net.jqwik.api;
    requires static transitive org.jspecify;

    exports io.github.laatupaja.scoring.kit;

    opens io.github.laatupaja.scoring.kit; // jqwik makes what judges the laws
}
