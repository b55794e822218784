// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

/** What a statement of a graph can say of a thing. */
sealed interface Node permits Iri, Text, Members {}
