// SPDX-License-Identifier: Apache-2.0
/**
 * What a researcher has at hand in JShell: {@link io.github.laatupaja.examples.desk.Desk} prints what it is given as a
 * table and draws it, {@link io.github.laatupaja.examples.desk.InventedWorkshops} is data to try things on.
 */
@NullMarked
package io.github.laatupaja.examples.desk;

import org.jspecify.annotations.NullMarked;
