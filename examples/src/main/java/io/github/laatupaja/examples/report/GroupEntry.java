// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.score.ScoreNode;
import java.util.List;

/**
 * A group of criteria with its score. Immutable and thread-safe.
 *
 * @param group the group
 * @param node its node in the score
 * @param depth its level, from 1 for the outermost groups
 * @param criteria the criteria directly below it
 */
public record GroupEntry(CriterionGroup group, ScoreNode node, int depth, List<CriterionEntry> criteria) {}
