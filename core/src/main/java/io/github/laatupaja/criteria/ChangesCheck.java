// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a change map against the edition it leads to. By a sound one every older criterion goes to one place or none,
 * and no two to the same: of a split or a merger, one criterion is reworded and the others are added or removed.
 */
final class ChangesCheck {
    private final List<CriterionChange> changes;
    private final Set<Id> ids;
    private final List<Finding> findings;
    private final Set<CriterionId> sources = new HashSet<>();
    private final Set<CriterionId> targets = new HashSet<>();

    /**
     * Makes a check.
     *
     * @param changes the change map
     * @param ids every id of the edition
     * @param findings where findings go
     */
    ChangesCheck(List<CriterionChange> changes, Set<Id> ids, List<Finding> findings) {
        this.changes = changes;
        this.ids = ids;
        this.findings = findings;
    }

    void check(String path, EditionId edition) {
        for (int i = 0; i < changes.size(); i++) {
            String place = path + "[" + i + "]";
            once(place + ".from", changes.get(i).fromOrNull(), sources);
            once(place + ".to", changes.get(i).toOrNull(), targets);
            known(place + ".to", changes.get(i).toOrNull(), edition);
        }
        for (int i = 0; i < changes.size(); i++) {
            gone(path + "[" + i + "].from", changes.get(i).fromOrNull());
        }
    }

    private void once(String path, @Nullable CriterionId id, Set<CriterionId> seen) {
        if (id != null && !seen.add(id)) {
            findings.add(Finding.of(FindingCode.DUPLICATE_ID, path, id.value()));
        }
    }

    private void known(String path, @Nullable CriterionId id, EditionId edition) {
        if (id != null && !ids.contains(id)) {
            findings.add(Finding.of(FindingCode.UNKNOWN_ID, path, id.value(), edition.value()));
        }
    }

    /** An id that a criterion gave up may stand for no other, unless the map says which. */
    private void gone(String path, @Nullable CriterionId from) {
        if (from != null && ids.contains(from) && !targets.contains(from)) {
            findings.add(Finding.of(FindingCode.STILL_THERE, path, from.value()));
        }
    }
}
