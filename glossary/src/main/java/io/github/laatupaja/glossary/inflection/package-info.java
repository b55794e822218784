// SPDX-License-Identifier: Apache-2.0
/**
 * How Finnish labels inflect: a notation, the rules, and all inflected forms.
 *
 * <p>An {@link io.github.laatupaja.glossary.inflection.Inflection} names the inflection type of each word of a label, by the
 * numbers of Kotimaisten kielten keskus, and its consonant gradation. From these it derives all forms by number, case and
 * possessor; attributes agree with the last word. Clitics are recognized but not listed:
 *
 * <pre>{@code
 * Inflection inflection = Inflection.parse("38 + 39");
 * inflection.forms("sosiaalinen kuntoutus").get(6).text();  // sosiaalisen kuntoutuksen
 * Inflection.parse("9 nt:nn").forms("työpaja");             // throws: the word does not end in -nta
 * }</pre>
 *
 * <p>The rules are in three tables: {@code NominalTypes} (the stems and endings of each type), {@code Paradigm} (the endings
 * that all types share) and {@code Clitics}. A word that does not have an ending of its type and gradation is rejected, and so
 * is a word whose letters do not decide the vowels of its endings.
 *
 * <p>A {@link io.github.laatupaja.glossary.inflection.Declension} recognizes the forms of a word in running text: it returns
 * the cases that a piece of text can be, without listing any forms.
 *
 * <p>Left out: forms that are rare or old-fashioned in standard Finnish ({@code kalain}), accusatives, which always look like
 * another case, and the inflection types of single words and of foreign spelling.
 */
@NullMarked
@ValueStyle
package io.github.laatupaja.glossary.inflection;

import io.github.laatupaja.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
