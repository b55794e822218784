// SPDX-License-Identifier: Apache-2.0
/**
 * Finding the concepts that a text mentions.
 *
 * <p>A {@link io.github.laatupaja.glossary.mention.MentionFinder} is made of a glossary once and reads any number of texts,
 * from any number of threads. A {@link io.github.laatupaja.glossary.mention.Mention} has the offsets in the text as it was
 * given, the concept, the term, and in which way it is there:
 *
 * <pre>{@code
 * MentionFinder finder = MentionFinder.of(Glossaries.latest());
 * String text = "Valmennusta voi toteuttaa työ-, yksilö- ja ryhmävalmennuksena.";
 * for (Mention mention : finder.find(text)) {
 *     System.out.println(mention.in(text) + ": " + mention.concept().id());  // Valmennusta, työ-, yksilö-, ryhmävalmennuksena
 * }
 * }</pre>
 *
 * <p>Whole words count, in every case, with possessors and clitics; the longest label wins; attributes agree. A beginning with
 * a hyphen counts where it makes a label with the end of a later word, and so does a last word that shares the words before it
 * with an earlier label ({@code sosiaalista kuntoutusta ja vahvistamista}). Compounds and derived terms, as {@code paja} is of
 * {@code työpaja}, are reported only if asked. Case, composed and decomposed letters, soft hyphens,
 * kinds of space and hyphens at line ends make no difference; {@code ä} and {@code a} do.
 *
 * <p>How it works: {@code TextScanner} cuts the text into words and passes over those that no stem of the {@code StemTree}
 * begins; the others, read by the rules of {@link io.github.laatupaja.glossary.inflection}, go to {@code MentionMatcher}. Nothing is
 * looked at twice, but for a bounded piece of a word, so the time is linear in every text.
 *
 * <p>Left out: ends with a hyphen ({@code työpajatoiminta ja -pedagogiikka}), beginnings without one ({@code nuorten ja
 * aikuisten työpajatoiminta}), and what a word means in its sentence; {@code valmennus} is a mention whoever speaks of
 * whichever coaching.
 */
@NullMarked
package io.github.laatupaja.glossary.mention;

import org.jspecify.annotations.NullMarked;
