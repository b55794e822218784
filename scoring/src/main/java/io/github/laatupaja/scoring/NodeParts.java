// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Id;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that makes two {@link ScoreNode}s equal. */
@SuppressWarnings("serial") // List.copyOf is serializable
record NodeParts(
        @Nullable Id id,
        boolean isCriterion,
        NodeState state,
        @Nullable ExactNumber value,
        @Nullable ExactNumber minimum,
        @Nullable ExactNumber maximum,
        @Nullable Bounds bounds,
        ExactNumber weight,
        @Nullable ExactNumber effectiveWeight,
        @Nullable ExactNumber contribution,
        Coverage coverage,
        List<Reason> reasons,
        List<ScoreNode> children)
        implements Serializable {}
