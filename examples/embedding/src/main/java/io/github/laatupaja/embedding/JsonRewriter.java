// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.embedding;

import java.io.IOException;

/** Reads JSON into a model and writes the model again. */
interface JsonRewriter {
    /** {@return a framework's JSON, read and written} */
    String framework(String json) throws IOException;

    /** {@return an assessment's JSON, read and written} */
    String assessment(String json) throws IOException;
}
