// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.Score;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scoring methods by id, and the providers that could not be used. The caller keeps it. Immutable and thread-safe.
 *
 * <p>The bundled methods come first, then the discovered ones, sorted by class name.
 */
public final class MethodRegistry {
    /** Bundled methods that need parameters, which a score records. */
    private static final Set<MethodId> UNLISTED = Set.of(MethodId.TREE, BundledMethod.SHARE_AT_OR_ABOVE.id());

    private final Map<MethodId, ScoringMethod> methods;
    private final List<ProviderFault> faults;

    MethodRegistry(Map<MethodId, ScoringMethod> methods, List<ProviderFault> faults) {
        this.methods = new LinkedHashMap<>(methods);
        this.faults = List.copyOf(faults);
    }

    /** {@return every method} */
    public List<ScoringMethod> methods() {
        return List.copyOf(methods.values());
    }

    /** {@return the id of every method} */
    public Collection<MethodId> ids() {
        return List.copyOf(methods.keySet());
    }

    /** {@return the method with an id, if it is known} */
    public Optional<ScoringMethod> find(MethodId id) {
        return Optional.ofNullable(methods.get(id));
    }

    /**
     * {@return the method with an id}
     * @throws IllegalArgumentException if it is unknown; names the known methods, and the providers that could not be used
     */
    public ScoringMethod get(MethodId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("method " + id + " is unknown, expected one of "
                + methods.keySet() + (faults.isEmpty() ? "" : "; could not be used: " + faults)));
    }

    /**
     * {@return the method that computed a score, if it is known: a tree method with the options that the score records}
     *
     * <p>This also finds tree methods that no registry lists: those of {@link ScoringMethods#shareAtOrAbove}, which need a
     * step, those of any of the {@link Aggregators}, and those without their own id. Prepared for the framework and the scale
     * of the score, a tree method computes an equal score from the same answers. Any other method is returned as listed,
     * whatever options the score records.
     *
     * @param score a score, such as one read from a file
     * @throws IllegalArgumentException if a recorded option is invalid or unknown, or names an unknown aggregator; names it
     */
    public Optional<ScoringMethod> find(Score score) {
        ScoringMethod listed = methods.get(score.method());
        boolean isTree = listed == null ? isUnlisted(score.method()) : listed instanceof TreeMethod;
        return isTree ? Optional.of(tree(score, listed)) : Optional.ofNullable(listed);
    }

    private static boolean isUnlisted(MethodId id) {
        return UNLISTED.contains(id) || Aggregators.find(id).isPresent();
    }

    private TreeMethod tree(Score score, @Nullable ScoringMethod listed) {
        TreeOptions options = new OptionsReader(score.options(), this::aggregator).read();
        TreeMethod plain = TreeMethod.of(options);
        if (plain.id().equals(score.method())) {
            return plain;
        }
        MethodDescription its = listed == null ? BundledMethod.description(score.method()) : listed.description();
        return TreeMethod.of(score.method(), its, options);
    }

    /**
     * {@return the method that computed a score}
     * @param score a score, such as one read from a file
     * @throws IllegalArgumentException if the method is unknown, or a recorded option is invalid
     */
    public ScoringMethod get(Score score) {
        return find(score).orElseGet(() -> get(score.method()));
    }

    private Optional<Aggregator> aggregator(String name) {
        Optional<Aggregator> bundled = Aggregators.find(name);
        if (bundled.isPresent()) {
            return bundled;
        }
        return find(MethodId.of(name))
                .filter(TreeMethod.class::isInstance)
                .map(method -> ((TreeMethod) method)
                        .treeOptions()
                        .aggregations()
                        .get(0)
                        .formula())
                .filter(PluginFormula.class::isInstance)
                .map(formula -> ((PluginFormula) formula).aggregator());
    }

    /** {@return the providers that could not be used, and why; may be empty} */
    public List<ProviderFault> faults() {
        return faults;
    }

    /** {@return the ids, and how many faults there are} */
    @Override
    public String toString() {
        return methods.keySet() + ", faults: " + faults.size();
    }
}
