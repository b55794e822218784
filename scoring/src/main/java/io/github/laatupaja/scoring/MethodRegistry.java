// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The methods that were found, by id, and what could not be used; for the caller to keep. Immutable and thread-safe.
 *
 * <p>The bundled methods come first, then those that were discovered, in the order in which their names sort.
 */
public final class MethodRegistry {
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
