// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.score.MethodId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Loads providers one at a time, so that a broken provider does not affect the others. */
final class Discovery {
    /** After so many failures in a row, a loader is expected to fail forever. */
    private static final int MOST_FAILURES_IN_A_ROW = 100;

    private static final String OUR_CLASSES = "io.github.laatupaja.scoring.";

    private final List<ProviderFault> faults = new ArrayList<>();
    private final Map<String, FoundProvider> found =
            new TreeMap<>(); // by class name, so that the order of the class path does not matter

    /** A provider and its method. */
    private record FoundProvider(Object provider, ScoringMethod method, MethodId id) {}

    /** Adds the providers of a loader. */
    <S> void add(ServiceLoader<S> loader, Function<S, ScoringMethod> method) {
        Iterator<ServiceLoader.Provider<S>> providers = loader.stream().iterator();
        int failures = 0;
        while (failures < MOST_FAILURES_IN_A_ROW) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                ServiceLoader.Provider<S> provider = providers.next();
                failures = 0;
                add(provider, method);
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                faults.add(new ProviderFault("a provider cannot be loaded: " + describe(e), e));
            }
        }
        faults.add(new ProviderFault("gave up after " + failures + " providers in a row that cannot be loaded", null));
    }

    private <S> void add(ServiceLoader.Provider<S> provider, Function<S, ScoringMethod> method) {
        String name = provider.type().getName();
        try {
            S made = provider.get();
            ScoringMethod its = method.apply(made);
            found.putIfAbsent(name, new FoundProvider(made, its, PluginCall.id(made, its::id)));
        } catch (PluginException e) {
            faults.add(new ProviderFault(String.valueOf(e.getMessage()), e));
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            faults.add(new ProviderFault(name + ": cannot be made: " + describe(e), e));
        }
    }

    /** {@return the bundled and the discovered methods, without those whose id is shared or reserved} */
    MethodRegistry registry(List<? extends ScoringMethod> bundled) {
        Map<MethodId, ScoringMethod> methods = new LinkedHashMap<>();
        for (ScoringMethod method : bundled) {
            methods.put(method.id(), method);
        }
        Set<MethodId> ours = Set.copyOf(methods.keySet());
        byId().forEach((id, all) -> {
            String fault = fault(id, all, ours);
            if (fault.isEmpty()) {
                methods.put(id, all.get(0).method());
            } else {
                faults.add(new ProviderFault(fault, null));
            }
        });
        return new MethodRegistry(methods, faults);
    }

    private Map<MethodId, List<FoundProvider>> byId() {
        Map<MethodId, List<FoundProvider>> byId = new LinkedHashMap<>();
        for (FoundProvider one : found.values()) {
            byId.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one);
        }
        return byId;
    }

    /** {@return why the providers of an id are not used; empty if one is} */
    private static String fault(MethodId id, List<FoundProvider> all, Set<MethodId> ours) {
        List<String> classes =
                all.stream().map(one -> PluginCall.className(one.provider())).toList();
        String owners = "id " + id + " is that of ";
        if (ours.contains(id)) {
            return owners + "a bundled method and of " + String.join(" and of ", classes) + "; the bundled one is used";
        }
        if (all.size() > 1) { // it is unknown which one was meant
            return owners + String.join(" and of ", classes) + "; " + (all.size() == 2 ? "neither" : "none")
                    + " is used";
        }
        return id.isReserved() && !classes.get(0).startsWith(OUR_CLASSES)
                ? classes.get(0) + ": id " + id + " is in the namespace of this library, expected one under a name of"
                        + " your own, such as urn:example; it is not used"
                : "";
    }

    /** {@return the message and those of the causes; a bare NoClassDefFoundError's message is the missing class} */
    private static String describe(Throwable error) {
        StringBuilder text = new StringBuilder(error.toString());
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            text.append(", caused by ").append(cause);
        }
        return text.toString();
    }
}
