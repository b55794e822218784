// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

/**
 * A thing with an IRI.
 *
 * @param iri the IRI, absolute
 */
record Iri(String iri) implements Node {}
