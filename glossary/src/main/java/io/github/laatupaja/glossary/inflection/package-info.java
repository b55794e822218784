// SPDX-License-Identifier: Apache-2.0
/**
 * How Finnish labels inflect: a notation, the rules behind it, and all forms.
 *
 * <p>An {@link io.github.laatupaja.glossary.inflection.Inflection} says of each word of a label to which inflection type it
 * belongs, by the numbers of Kotimaisten kielten keskus, and how its consonants gradate. From that come all forms in number,
 * case and possessor, attributes agreeing with their head; clitics are recognised by rule and never listed:
 *
 * <pre>{@code
 * Inflection inflection = Inflection.parse("38 + 39");
 * inflection.forms("sosiaalinen kuntoutus").get(6).text();  // sosiaalisen kuntoutuksen
 * Inflection.parse("9 nt:nn").forms("työpaja");             // refused: the word has no nt
 * }</pre>
 *
 * <p>The rules stand in three tables that can be read without the rest: {@code NominalTypes} (stems and endings of each
 * type), {@code Paradigm} (the endings that are the same in all) and {@code Clitics}. A word that does not end as its type
 * and gradation ask is refused with the reason, and so is one whose letters do not tell the vowels of its endings.
 *
 * <p>To recognise forms in running text, {@link io.github.laatupaja.glossary.inflection.Declension} tells of a piece of text
 * which cases it can be, without a form ever being written out.
 *
 * <p>Left out: forms that the standard language counts as rare or old-fashioned ({@code kalain}), accusatives, which have
 * always the text of another case, and types of single words or of foreign spelling.
 */
@NullMarked
package io.github.laatupaja.glossary.inflection;

import org.jspecify.annotations.NullMarked;
