// SPDX-License-Identifier: Apache-2.0
/**
 * Reads the source deck and the data files.
 *
 * <p>{@link io.github.laatupaja.data.source.Deck} splits the deck into lines, slides and tokens.
 * {@link io.github.laatupaja.data.source.DataFiles} holds the JSON files as parse trees.
 * {@link io.github.laatupaja.data.source.DeckTexts} lists every text that the data takes from the deck, with its place in
 * the deck. {@link io.github.laatupaja.data.source.FinnishTexts} lists the Finnish texts that are translated.
 *
 * <p>This package only reads. The package {@code check} validates the data, and the package {@code generate} writes Java
 * from it; both depend on this package.
 */
@NullMarked
package io.github.laatupaja.data.source;

import org.jspecify.annotations.NullMarked;
