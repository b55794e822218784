// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.glossary.Concept;
import java.util.Optional;

/**
 * A piece of a text: a place that mentions a concept, or what stands between two such. Immutable and thread-safe.
 *
 * @param text the piece as it stands there; never empty
 * @param concept the concept that it mentions, if it mentions one
 */
public record TextPiece(String text, Optional<Concept> concept) {}
