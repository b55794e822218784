// SPDX-License-Identifier: Apache-2.0
/**
 * The concepts of Finnish workshop activity.
 *
 * <p>The source lists 26 of them in four tiers ({@link io.github.laatupaja.glossary.Tier}), and each has an id of its own
 * ({@link io.github.laatupaja.glossary.ConceptId}). Their labels and definitions stand in the source data and are checked
 * against the source letter by letter; they are not published by this package yet.
 */
@NullMarked
package io.github.laatupaja.glossary;

import org.jspecify.annotations.NullMarked;
