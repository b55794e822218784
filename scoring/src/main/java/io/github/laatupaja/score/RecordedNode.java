// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.LocalizedText;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A node whose parts were given: by a plug-in's builder or by a document. */
@Value.Immutable
abstract class RecordedNode implements NodeDetails {
    private static final long serialVersionUID = 1L;

    RecordedNode() {}

    /** {@return the same parts as a recorded node} */
    static RecordedNode copyOf(NodeDetails node) {
        if (node instanceof RecordedNode recorded) {
            return recorded;
        }
        ImmutableRecordedNode.Builder copy = ImmutableRecordedNode.builder();
        node.children().forEach(child -> copy.addChildNode(copyOf(child)));
        return copy.id(node.id())
                .isCriterion(node.isCriterion())
                .title(node.title())
                .state(node.state())
                .value(node.value())
                .minimum(node.minimum())
                .maximum(node.maximum())
                .bounds(node.bounds())
                .coverage(node.coverage())
                .weight(node.weight())
                .effectiveWeight(node.effectiveWeight())
                .contribution(node.contribution())
                .addAllReasons(node.reasons())
                .build();
    }

    @Override
    public abstract @Nullable Id id();

    @Override
    public abstract boolean isCriterion();

    @Override
    public abstract LocalizedText title();

    abstract List<RecordedNode> childNodes();

    @Override
    public List<RecordedNode> children() {
        return childNodes();
    }

    @Override
    @Value.Default
    public NodeState state() {
        if (value() != null) {
            return NodeState.SCORED;
        }
        return isCriterion() ? NodeState.MISSING : NodeState.NOTHING_TO_SCORE;
    }

    @Override
    public abstract @Nullable ExactNumber value();

    @Override
    public abstract @Nullable ExactNumber minimum();

    @Override
    public abstract @Nullable ExactNumber maximum();

    @Override
    public abstract @Nullable Bounds bounds();

    @Override
    @Value.Default
    public Coverage coverage() {
        return isCriterion() ? Coverage.of(state().usualAnswer()) : Coverage.sum(children());
    }

    @Override
    @Value.Default
    public ExactNumber weight() {
        return ExactNumber.ONE;
    }

    @Override
    public abstract @Nullable ExactNumber effectiveWeight();

    @Override
    public abstract @Nullable ExactNumber contribution();

    @Override
    public abstract List<Reason> reasons();
}
