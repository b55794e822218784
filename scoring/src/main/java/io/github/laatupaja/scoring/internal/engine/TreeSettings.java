// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a method says about the nodes of a framework. */
public interface TreeSettings {
    /** {@return the weight of a criterion} */
    BigDecimal weight(Criterion criterion);

    /** {@return the weight of a group among its siblings} */
    BigDecimal weight(CriterionGroup group);

    /**
     * {@return the rules of a group}
     * @param group the group; null for the whole framework
     * @param depth how deep it is; the whole framework has depth 0
     */
    GroupRules rules(@Nullable CriterionGroup group, int depth);
}
