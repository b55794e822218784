// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.plugins;

import io.github.laatupaja.score.MethodId;

/** Its superclass may be missing. */
public final class Orphan extends Base {
    @Override
    public MethodId id() {
        return MethodId.of("urn:example:aggregator:orphan:1");
    }
}
