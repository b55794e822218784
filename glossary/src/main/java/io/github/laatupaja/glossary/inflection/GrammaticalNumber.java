// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

/** One or many. */
public enum GrammaticalNumber {
    /** One: {@code työpaja}. */
    SINGULAR,
    /** Many: {@code työpajat}. */
    PLURAL
}
