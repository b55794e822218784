// SPDX-License-Identifier: Apache-2.0

/** An application around the library, with the Jackson that it happens to have. */
module io.github.laatupaja.embedding {
    requires static com.fasterxml.jackson.databind;
    requires io.github.laatupaja.scoring;
    requires static transitive org.jspecify;
    requires static tools.jackson.databind;
}
