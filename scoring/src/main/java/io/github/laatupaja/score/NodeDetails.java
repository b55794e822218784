// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a score knows about its total, a group or a criterion. Whatever computes or holds a score implements this
 * interface; users read it through {@link ScoreNode}, which documents each part.
 *
 * <p>Implementations are immutable and thread-safe. They may compute a part each time it is asked for.
 */
public interface NodeDetails extends Serializable {
    /** {@return the id of the criterion or group; null for the total} */
    @Nullable
    Id id();

    /** {@return whether this is a criterion} */
    boolean isCriterion();

    /** {@return the group's title, the criterion's text, or the framework's title} */
    LocalizedText title();

    /** {@return the direct children, in published order; empty for a criterion} */
    List<? extends NodeDetails> children();

    /** {@return the state} */
    NodeState state();

    /** {@return the score; null if there is none} */
    @Nullable
    ExactNumber value();

    /** {@return the lowest possible score; null if unknown} */
    @Nullable
    ExactNumber minimum();

    /** {@return the highest possible score; null if unknown} */
    @Nullable
    ExactNumber maximum();

    /** {@return where the score could lie if everything missing were answered; null if there are no bounds} */
    @Nullable
    Bounds bounds();

    /** {@return how many criteria are in which state} */
    Coverage coverage();

    /** {@return the declared weight} */
    ExactNumber weight();

    /** {@return what the value is multiplied by in the total; null if the value does not count there as it is} */
    @Nullable
    ExactNumber effectiveWeight();

    /** {@return the part of the total score that comes from here; null if nothing does} */
    @Nullable
    ExactNumber contribution();

    /** {@return why the node is what it is, most important first} */
    List<Reason> reasons();

    /** {@return the criterion or group with an id below this node at any depth; null if there is none} */
    default @Nullable NodeDetails find(Id id) {
        for (NodeDetails child : children()) {
            NodeDetails found = id.equals(child.id()) ? child : child.find(id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
