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
 * The methods that were found, by id, and what could not be used; for the caller to keep. Immutable and thread-safe.
 *
 * <p>The bundled methods come first, then those that were discovered, in the order in which their names sort.
 */
public final class MethodRegistry {
    /** Methods of which a score tells everything, and that need to be told it. */
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

    /** {@return the ids of every method} */
    public Collection<MethodId> ids() {
        return List.copyOf(methods.keySet());
    }

    /** {@return a method, if there is such} */
    public Optional<ScoringMethod> find(MethodId id) {
        return Optional.ofNullable(methods.get(id));
    }

    /**
     * {@return a method}
     * @throws IllegalArgumentException if there is no such method; says what is there, and what could not be used
     */
    public ScoringMethod get(MethodId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("method " + id + " is unknown, expected one of "
                + methods.keySet() + (faults.isEmpty() ? "" : "; could not be used: " + faults)));
    }

    /**
     * {@return the method by which a score was made, if there is such: found by the id that the score records, a tree
     * method with the options that it records}
     *
     * <p>So are found, too, tree methods that no registry lists: those of {@link ScoringMethods#shareAtOrAbove}, which need
     * to be told a step, those of any of the {@link Aggregators}, and those without an id of their own. Prepared for the
     * framework and the scale of the score, a tree method makes an equal score of the same answers. Any other method is
     * given as it is listed, whatever options the score records.
     *
     * @param score a score, such as one read from a file
     * @throws IllegalArgumentException if an option that the score records cannot be read or is unknown, or names an
     *     aggregator that is not here; names it
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
     * {@return the method by which a score was made}
     * @param score a score, such as one read from a file
     * @throws IllegalArgumentException if there is no such method, or an option that the score records cannot be read
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

    /** {@return what could not be used, and why; empty if everything could} */
    public List<ProviderFault> faults() {
        return faults;
    }

    /** {@return the ids, and how many faults there are} */
    @Override
    public String toString() {
        return methods.keySet() + ", faults: " + faults.size();
    }
}
