// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of a bundled edition: its id and what stands under it are at hand, its texts are made when they are first
 * asked for, since a score needs none of them. To JSON and to a stream it is written as the whole group.
 */
final class BundledGroup extends CriterionGroup {
    private static final long serialVersionUID = 1L;

    private final EditionId edition;
    private final String id; // a GroupId when it is asked for: a score needs none, nor that class

    @SuppressWarnings("serial") // List.of is serializable
    private final List<Criterion> criteria;

    @SuppressWarnings("serial") // List.of is serializable
    private final List<CriterionGroup> groups;

    private transient volatile @Nullable CriterionGroup whole;

    BundledGroup(EditionId edition, String id, List<Criterion> criteria, List<CriterionGroup> groups) {
        this.edition = edition;
        this.id = id;
        this.criteria = criteria;
        this.groups = groups;
    }

    @Override
    public GroupId id() {
        return GroupId.of(id);
    }

    @Override
    public LocalizedText title() {
        return whole().title();
    }

    @Override
    public List<String> printedTitles() {
        return whole().printedTitles();
    }

    @Override
    public List<Criterion> criteria() {
        return criteria;
    }

    @Override
    public List<CriterionGroup> groups() {
        return groups;
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
    SourceReference sourceOrNull() {
        return whole().sourceOrNull();
    }

    @JsonValue
    CriterionGroup whole() {
        CriterionGroup made = whole;
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
