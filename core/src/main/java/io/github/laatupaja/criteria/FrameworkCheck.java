// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.QuotedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds everything in a framework that does not hold together: ids, references, empty places. */
final class FrameworkCheck {
    private final CriteriaFramework framework;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Id> ids = new HashSet<>();

    private FrameworkCheck(CriteriaFramework framework) {
        this.framework = framework;
    }

    /**
     * Checks a framework.
     *
     * @throws InvalidDataException if it does not hold together; with all findings
     */
    static void check(CriteriaFramework framework) {
        FrameworkCheck check = new FrameworkCheck(framework);
        check.head();
        check.criteria("criteria", framework.topCriteria());
        check.groups("groups", framework.groups(), 1);
        check.crosswalks();
        check.changes();
        if (!check.findings.isEmpty()) {
            throw new InvalidDataException("framework '" + framework.edition() + "'", check.findings);
        }
    }

    private void head() {
        if (!framework.format().equals(CriteriaFramework.FORMAT)) {
            add(FindingCode.UNSUPPORTED_FORMAT, "format", QuotedText.of(framework.format()), CriteriaFramework.FORMAT);
        }
        base();
        for (int i = 0; i < framework.features().size(); i++) {
            unique("features[" + i + "].id", framework.features().get(i).id());
        }
        for (int i = 0; i < framework.scales().size(); i++) {
            unique("scales[" + i + "].id", framework.scales().get(i).id());
        }
        if (framework.scales().isEmpty()) {
            add(FindingCode.MISSING_FIELD, "", "scales");
        }
        if (framework.topCriteria().isEmpty() && framework.groups().isEmpty()) {
            add(FindingCode.MISSING_FIELD, "", "groups");
        }
    }

    /** An extension is called by its base and its namespace: by the latter its own criteria are known. */
    private void base() {
        EditionId base = framework.baseOrNull();
        String start = base + ".";
        String edition = framework.edition().value();
        if (base != null && (!edition.startsWith(start) || edition.length() == start.length())) {
            add(FindingCode.OUTSIDE_NAMESPACE, "edition", edition, start);
        }
    }

    private void groups(String path, List<CriterionGroup> groups, int depth) {
        for (int i = 0; i < groups.size(); i++) {
            CriterionGroup group = groups.get(i);
            String place = path + "[" + i + "]";
            unique(place + ".id", group.id());
            int named = framework.levels().size();
            if (named > 0 && depth > named) {
                add(FindingCode.LEVEL_WITHOUT_NAME, place, Integer.toString(depth), Integer.toString(named));
            }
            criteria(place + ".criteria", group.criteria());
            groups(place + ".groups", group.groups(), depth + 1);
        }
    }

    private void criteria(String path, List<Criterion> criteria) {
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String place = path + "[" + i + "]";
            unique(place + ".id", criterion.id());
            applicabilities(place, criterion.applicabilities(), criterion.statements(), criterion);
            reaches(place, criterion.applicabilities(), Reach.CRITERION);
            statements(place + ".statements", criterion);
        }
    }

    private void statements(String path, Criterion criterion) {
        for (int i = 0; i < criterion.statements().size(); i++) {
            Statement statement = criterion.statements().get(i);
            String place = path + "[" + i + "]";
            unique(place + ".id", statement.id());
            applicabilities(place, statement.applicabilities(), List.of(statement), null);
            reaches(place, statement.applicabilities(), Reach.STATEMENT);
        }
    }

    private void applicabilities(
            String path, List<Applicability> applicabilities, List<Statement> texts, @Nullable Criterion criterion) {
        for (int i = 0; i < applicabilities.size(); i++) {
            Applicability applicability = applicabilities.get(i);
            String place = path + ".applicability[" + i + "]";
            FeatureId feature = applicability.featureOrNull();
            if (feature != null && !ids.contains(feature)) {
                unknown(place + ".feature", feature);
            }
            String words = applicability.words().originalText();
            if (!occurs(words, texts) && (criterion == null || !isInLeadIn(words, criterion))) {
                add(FindingCode.WORDS_NOT_IN_TEXT, place + ".words", words);
            }
        }
    }

    private void reaches(String path, List<Applicability> applicabilities, Reach whole) {
        for (int i = 0; i < applicabilities.size(); i++) {
            Applicability applicability = applicabilities.get(i);
            if (applicability.kind() == ApplicabilityKind.SCOPE_CONDITION && applicability.reach() != whole) {
                String place = path + ".applicability[" + i + "].reach";
                add(
                        FindingCode.SCOPE_OF_OTHER_REACH,
                        place,
                        whole.text(),
                        applicability.reach().text());
            }
        }
    }

    private static boolean occurs(String words, List<Statement> texts) {
        for (Statement statement : texts) {
            if (statement.text().originalText().contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInLeadIn(String words, Criterion criterion) {
        LocalizedText leadIn = criterion.parts().leadInOrNull();
        return leadIn != null && leadIn.originalText().contains(words);
    }

    private void crosswalks() {
        for (int i = 0; i < framework.crosswalks().size(); i++) {
            List<CrosswalkEntry> entries = framework.crosswalks().get(i).entries();
            for (int j = 0; j < entries.size(); j++) {
                String place = "crosswalks[" + i + "].entries[" + j + "]";
                known(place + ".group", entries.get(j).groupOrNull());
                known(place + ".criterion", entries.get(j).criterionOrNull());
            }
        }
    }

    private void changes() {
        Set<EditionId> since = new HashSet<>();
        for (int i = 0; i < framework.changes().size(); i++) {
            EditionChanges changes = framework.changes().get(i);
            String place = "changes[" + i + "]";
            if (!since.add(changes.since())) {
                add(FindingCode.DUPLICATE_ID, place + ".since", changes.since().value());
            }
            new ChangesCheck(changes.changes(), ids, findings).check(place + ".changes", framework.edition());
        }
    }

    private void known(String path, @Nullable Id id) {
        if (id != null && !ids.contains(id)) {
            unknown(path, id);
        }
    }

    private void unknown(String path, Id id) {
        add(FindingCode.UNKNOWN_ID, path, id.value(), framework.edition().value());
    }

    private void unique(String path, Id id) {
        if (!ids.add(id)) {
            add(FindingCode.DUPLICATE_ID, path, id.value());
        }
    }

    private void add(FindingCode code, String path, Object... arguments) {
        findings.add(Finding.of(code, path, arguments));
    }
}
