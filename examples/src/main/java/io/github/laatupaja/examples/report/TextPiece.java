// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.glossary.Concept;
import java.util.Optional;

/**
 * A piece of a text: a mention of a concept, or the text between two mentions. Immutable and thread-safe.
 *
 * @param text the piece as it is in the text; never empty
 * @param concept the concept that it mentions; empty between mentions
 */
public record TextPiece(String text, Optional<Concept> concept) {}
