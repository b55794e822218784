// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.score.ScoreNode;
import java.util.List;

/**
 * A group of criteria with its score. Immutable and thread-safe.
 *
 * @param group the group
 * @param node its place in the score
 * @param depth how deep it stands, from 1
 * @param entries the criteria right under it
 */
public record GroupEntry(CriterionGroup group, ScoreNode node, int depth, List<CriterionEntry> entries) {}
