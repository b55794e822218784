// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of a bundled edition: its id is at hand, its texts are made when they are first asked for, since a score
 * needs none of them. To JSON and to a stream it is written as the whole criterion.
 */
final class BundledCriterion extends Criterion {
    private static final long serialVersionUID = 1L;

    private final EditionId edition;
    private final CriterionId id;
    private transient volatile @Nullable Criterion whole;

    BundledCriterion(EditionId edition, CriterionId id) {
        this.edition = edition;
        this.id = id;
    }

    @Override
    public CriterionId id() {
        return id;
    }

    @Override
    public List<Statement> statements() {
        return whole().statements();
    }

    @Override
    public List<Applicability> applicabilities() {
        return whole().applicabilities();
    }

    @Override
    public List<Remark> remarks() {
        return whole().remarks();
    }

    @Override
    @Nullable
    BigDecimal weightOrNull() {
        return null; // the publisher declares none
    }

    @Override
    @Nullable
    LocalizedText leadInOrNull() {
        return whole().leadInOrNull();
    }

    @Override
    @Nullable
    SourceReference sourceOrNull() {
        return whole().sourceOrNull();
    }

    @JsonValue
    Criterion whole() {
        Criterion made = whole;
        if (made == null) {
            made = Bundled.whole(edition, this);
            whole = made;
        }
        return made;
    }

    @Serial
    private Object writeReplace() {
        return whole();
    }
}
