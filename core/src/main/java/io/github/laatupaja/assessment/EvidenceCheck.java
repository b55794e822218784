// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.basics.FindingCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the evidence that answers refer to against the evidence that is listed, and the other way round. */
final class EvidenceCheck {
    private final AssessmentCheck found;
    private final List<Evidence> evidence;
    private final Set<EvidenceId> listed = new HashSet<>();
    private final Set<EvidenceId> used = new HashSet<>();

    EvidenceCheck(AssessmentCheck found, List<Evidence> evidence) {
        this.found = found;
        this.evidence = evidence;
        for (Evidence piece : evidence) {
            listed.add(piece.id());
        }
    }

    void answer(int place, Answer answer) {
        for (int i = 0; i < answer.evidence().size(); i++) {
            EvidenceId id = answer.evidence().get(i);
            used.add(id);
            if (!listed.contains(id)) {
                found.add(place, answer, FindingCode.UNKNOWN_EVIDENCE, ".evidence[" + i + "]", id.value());
            }
        }
    }

    /** Looks at the list itself, after all answers. */
    void list(boolean withWarnings) {
        Set<EvidenceId> seen = new HashSet<>();
        for (int i = 0; i < evidence.size(); i++) {
            EvidenceId id = evidence.get(i).id();
            if (!seen.add(id)) {
                found.add(FindingCode.DUPLICATE_ID, "evidence[" + i + "].id", id.value());
            } else if (withWarnings && !used.contains(id)) {
                found.add(FindingCode.UNUSED_EVIDENCE, "evidence[" + i + "]", id.value());
            }
        }
    }
}
