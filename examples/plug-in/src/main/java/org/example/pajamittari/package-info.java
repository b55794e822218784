// SPDX-License-Identifier: Apache-2.0
/**
 * A formula that a workshop could want beside the bundled ones, plugged in from outside.
 *
 * <p>Nothing names its class but {@code module-info.java}, by which it is found on the module path, and the file in
 * {@code META-INF/services}, by which it is found on the class path. The test beside it proves that it keeps every law of
 * scoring methods.
 */
@NullMarked
package org.example.pajamittari;

import org.jspecify.annotations.NullMarked;
