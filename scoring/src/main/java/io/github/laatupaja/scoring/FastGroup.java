// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.io.Serializable;

/** How a {@link FastTree} comes to one group. Fields, not accessors, in one object: the loops that read them are short. */
final class FastGroup implements Serializable {
    private static final long serialVersionUID = 1L;

    final int firstLeaf;
    /** The leaves to sum one by one end here; the rest comes from the children. */
    final int endSummed;

    final boolean isNested;
    final boolean isMean;
    final boolean canBeWithheld;
    final long weight;
    /** The places of the groups below that are looked at. */
    final int[] children;

    FastGroup(TreeNode group, PreparedTree tree, long weight) {
        this.firstLeaf = group.firstLeaf;
        this.isNested = group.aggregation().isNested();
        this.isMean = group.aggregation().isMean();
        this.canBeWithheld = tree.options.canWithhold(group.aggregation());
        this.weight = weight;
        int own = 0;
        boolean isFlatBelow = true;
        for (TreeNode child : group.children) {
            own += child.isLeaf() ? 1 : 0;
            isFlatBelow &= child.isLeaf() || !child.aggregation().isNested();
        }
        boolean usesChildren = isNested || isFlatBelow;
        this.endSummed = usesChildren ? firstLeaf + own : group.endLeaf();
        this.children = new int[usesChildren ? group.children.size() - own : 0];
        for (int i = 0; i < children.length; i++) {
            children[i] = tree.groups.indexOf(group.children.get(own + i));
        }
    }
}
