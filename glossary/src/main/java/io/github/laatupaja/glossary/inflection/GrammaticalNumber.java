// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

/** Singular or plural. */
public enum GrammaticalNumber {
    /** One thing: {@code työpaja}. */
    SINGULAR,
    /** Several things: {@code työpajat}. */
    PLURAL
}
