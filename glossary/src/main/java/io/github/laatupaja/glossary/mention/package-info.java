// SPDX-License-Identifier: Apache-2.0
/**
 * Finding the concepts that a text mentions.
 *
 * <p>A {@link io.github.laatupaja.glossary.mention.MentionFinder} is built from a glossary once and reads any number of texts
 * in any number of threads. A {@link io.github.laatupaja.glossary.mention.Mention} has its offsets in the original text, the
 * concept, the term, and the kind of mention:
 *
 * <pre>{@code
 * MentionFinder finder = MentionFinder.of(Glossaries.latest());
 * String text = "Valmennusta voi toteuttaa työ-, yksilö- ja ryhmävalmennuksena.";
 * for (Mention mention : finder.find(text)) {
 *     System.out.println(mention.in(text) + ": " + mention.concept().id());  // Valmennusta, työ-, yksilö-, ryhmävalmennuksena
 * }
 * }</pre>
 *
 * <p>Whole words count, in every case, with possessive suffixes and clitics; attributes agree. The longest label wins. A prefix
 * with a hyphen counts if it forms a label with the end of a later word. A last word counts if it shares the words before it
 * with an earlier label ({@code sosiaalista kuntoutusta ja vahvistamista}). Compounds, and search terms such as {@code paja}
 * for {@code työpaja}, are found only on request. Letter case, composed and decomposed letters, soft hyphens, kinds of space
 * and hyphens at line ends make no difference, but {@code ä} and {@code a} are different letters.
 *
 * <p>{@code TextScanner} splits the text into words and skips those that start with no stem of the {@code StemTree}. The
 * others are read by the rules of {@link io.github.laatupaja.glossary.inflection} and passed to {@code MentionMatcher}. Only a
 * bounded part of a word is ever read twice, so the time is linear for every text.
 *
 * <p>Left out: ends with a hyphen ({@code työpajatoiminta ja -pedagogiikka}), prefixes without one ({@code nuorten ja aikuisten
 * työpajatoiminta}), and the meaning of a word in its sentence: {@code valmennus} is a mention whatever kind of coaching it is.
 */
@NullMarked
@ValueStyle
package io.github.laatupaja.glossary.mention;

import io.github.laatupaja.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
