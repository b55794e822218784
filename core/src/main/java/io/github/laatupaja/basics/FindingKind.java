// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

/**
 * The code of a finding. The codes of this library are enums ({@link FindingCode} and its siblings in other modules);
 * applications with checks of their own add kinds of their own.
 */
public interface FindingKind extends MessageCode {
    /** {@return how much findings of this kind matter} */
    Severity severity();
}
