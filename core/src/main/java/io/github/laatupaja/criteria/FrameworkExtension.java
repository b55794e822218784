// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.AbsentFields;
import io.github.laatupaja.scale.RatingScale;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own groups and criteria, to add to an edition. Immutable and thread-safe.
 *
 * <p>Every id that it brings starts with its namespace and a full stop, such as {@code acme.1}; the extended edition is
 * called {@code tyopaja-2022.acme}. It has the publisher that the extension names, if any, and not the edition's: nobody
 * is said to publish what is not theirs. Title and rights are the edition's unless the extension brings its own; the
 * rights in the edition's wording remain.
 */
@Value.Immutable
public abstract class FrameworkExtension implements Serializable {
    private static final long serialVersionUID = 1L;

    FrameworkExtension() {}

    /** {@return the namespace, of the form of an id} */
    public abstract Namespace namespace();

    /** {@return further features of workshops that its criteria rest on; may be empty} */
    public abstract List<Feature> features();

    /** {@return further scales; may be empty} */
    public abstract List<RatingScale> scales();

    /** {@return outermost groups, to stand after the edition's own; may be empty} */
    public abstract List<CriterionGroup> groups();

    /** {@return criteria to stand last under groups of the edition, by the text of the group's id; may be empty} */
    public abstract Map<String, List<Criterion>> additions();

    abstract @Nullable LocalizedText titleOrNull();

    abstract @Nullable String publisherOrNull();

    abstract @Nullable LocalizedText rightsOrNull();

    CriteriaFramework applyTo(CriteriaFramework framework) {
        List<Finding> findings = new ArrayList<>();
        EditionId edition = edition(framework, findings);
        checkGroups("groups", groups(), findings);
        additions().forEach((group, criteria) -> {
            framework.get(GroupId.of(group));
            checkCriteria("additions." + group, criteria, findings);
        });
        features().forEach(feature -> checkId("features", feature.id(), findings));
        scales().forEach(scale -> checkId("scales", scale.id(), findings));
        if (edition == null || !findings.isEmpty()) {
            throw new InvalidDataException("extension '" + namespace() + "'", findings);
        }
        LocalizedText title = titleOrNull();
        LocalizedText rights = rightsOrNull();
        return CriteriaFramework.builder()
                .from(framework)
                .edition(edition)
                .baseOrNull(framework.edition())
                .title(title == null ? framework.title() : title)
                // not the base's: its publisher has published neither these criteria nor the whole
                .publisherOrNull(publisherOrNull())
                .publishedOrNull(null)
                .rightsOrNull(rights == null ? framework.rightsOrNull() : rights)
                .groups(framework.groups().stream().map(this::extended).toList())
                .addAllGroups(groups())
                .addAllFeatures(features())
                .addAllScales(scales())
                .build();
    }

    private @Nullable EditionId edition(CriteriaFramework framework, List<Finding> findings) {
        try {
            return EditionId.of(framework.edition() + "." + namespace());
        } catch (IllegalArgumentException e) {
            findings.add(Finding.of(e, "namespace"));
            return null;
        }
    }

    private CriterionGroup extended(CriterionGroup group) {
        return CriterionGroup.builder()
                .id(group.id())
                .title(group.title())
                .addAllPrintedTitles(group.printedTitles())
                .weightOrNull(group.parts().weightOrNull())
                .addAllCriteria(group.criteria())
                .addAllCriteria(additions().getOrDefault(group.id().value(), List.of()))
                .addAllGroups(group.groups().stream().map(this::extended).toList())
                .sourceOrNull(group.parts().sourceOrNull())
                .addAllRemarks(group.remarks())
                .build();
    }

    private void checkGroups(String path, List<CriterionGroup> groups, List<Finding> findings) {
        for (CriterionGroup group : groups) {
            checkId(path, group.id(), findings);
            checkCriteria(path, group.criteria(), findings);
            checkGroups(path, group.groups(), findings);
        }
    }

    private void checkCriteria(String path, List<Criterion> criteria, List<Finding> findings) {
        for (Criterion criterion : criteria) {
            checkId(path, criterion.id(), findings);
            criterion.statements().forEach(statement -> checkId(path, statement.id(), findings));
        }
    }

    private void checkId(String path, Id id, List<Finding> findings) {
        String start = namespace() + ".";
        if (!id.value().startsWith(start)) {
            findings.add(Finding.of(FindingCode.OUTSIDE_NAMESPACE, path, id.value(), start));
        }
    }

    /** {@return the namespace and what it brings} */
    @Override
    public final String toString() {
        return namespace() + ": " + groups().size() + " groups, additions to "
                + additions().size() + " groups";
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableFrameworkExtension.builder();
    }

    /** Builds extensions; a namespace is required. Not thread-safe. */
    public abstract static class Builder {
        private final Map<String, List<Criterion>> gathered = new LinkedHashMap<>();

        Builder() {}

        /** Sets the namespace. */
        public abstract Builder namespace(Namespace namespace);

        /** Adds a feature of workshops. */
        public abstract Builder addFeature(Feature feature);

        /** Adds a scale. */
        public abstract Builder addScale(RatingScale scale);

        /** Adds an outermost group. */
        public abstract Builder addGroup(CriterionGroup group);

        /** Adds a criterion under a group of the edition. */
        public final Builder addCriterion(GroupId group, Criterion criterion) {
            List<Criterion> all = new ArrayList<>(gathered.getOrDefault(group.value(), List.of()));
            all.add(criterion);
            gathered.put(group.value(), List.copyOf(all)); // what is built already keeps the list it has
            return additions(gathered);
        }

        /** Sets what the extended set is called. */
        public final Builder title(LocalizedText title) {
            return titleOrNull(title);
        }

        /** Sets who publishes the extended set: the organisation. */
        public final Builder publisher(String publisher) {
            return publisherOrNull(AbsentFields.ifEmpty(publisher));
        }

        /** Sets to whom the rights in the wording belong, that of the edition and that of the extension. */
        public final Builder rights(LocalizedText rights) {
            return rightsOrNull(rights);
        }

        abstract Builder titleOrNull(@Nullable LocalizedText title);

        abstract Builder publisherOrNull(@Nullable String publisher);

        abstract Builder rightsOrNull(@Nullable LocalizedText rights);

        abstract Builder additions(Map<String, ? extends List<Criterion>> additions);

        /**
         * {@return the extension}
         * @throws IllegalStateException if the namespace is missing
         */
        public abstract FrameworkExtension build();
    }
}
