// SPDX-License-Identifier: Apache-2.0
/**
 * What every other package speaks in: ids, languages, texts in several languages, and findings.
 *
 * <p>An {@link io.github.laatupaja.basics.Id} names one thing for ever. A
 * {@link io.github.laatupaja.basics.LocalizedText} holds an original wording and its translations, and says of each
 * what it may be quoted as:
 *
 * <pre>{@code
 * LocalizedText title = LocalizedText.of(Language.FINNISH, "Suunta")
 *         .with(Language.ENGLISH, "Direction", Standing.UNOFFICIAL_TRANSLATION);
 * title.in(Language.ENGLISH);                      // Direction
 * title.rendering(Language.SWEDISH).isFallback();  // true: Suunta, the original, is shown
 * }</pre>
 *
 * <p>Nothing that a user wrote is skipped or mended in silence. What is wrong with it is a
 * {@link io.github.laatupaja.basics.Finding}: a code with arguments, a place, and a message in three languages. A
 * {@link io.github.laatupaja.basics.Reading} is what could be read of a document, with all its findings; an
 * {@link io.github.laatupaja.basics.InvalidDataException} carries them where the caller asked for all or nothing.
 *
 * <p>Left out: where texts and documents come from, and what they mean.
 */
@NullMarked
@ValueStyle
package io.github.laatupaja.basics;

import io.github.laatupaja.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
