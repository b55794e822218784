// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import java.util.List;

/**
 * Things in an order.
 *
 * @param iris the things; may be empty
 */
record Members(List<Iri> iris) implements Node {}
