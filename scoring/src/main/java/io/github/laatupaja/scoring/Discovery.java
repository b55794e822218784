// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers what service loaders give, one provider at a time, so that a broken one spoils nothing but itself. */
final class Discovery {
    /** A loader that fails so often in a row is taken to fail for ever. */
    private static final int MOST_FAILURES_IN_A_ROW = 100;

    private final List<ProviderFault> faults = new ArrayList<>();
    private final Map<String, Found> found = new TreeMap<>(); // by class, so that no class path's order shows

    /** A provider, and the method that it makes. */
    private record Found(Object provider, ScoringMethod method, MethodId id) {}

    /** Takes what a loader gives. */
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
            found.putIfAbsent(name, new Found(made, its, PluginCall.id(made, its::id)));
        } catch (PluginException e) {
            faults.add(new ProviderFault(String.valueOf(e.getMessage()), e));
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            faults.add(new ProviderFault(name + ": cannot be made: " + describe(e), e));
        }
    }

    /** {@return the bundled methods and what was found, less what shares an id} */
    MethodRegistry registry(List<? extends ScoringMethod> bundled) {
        Map<MethodId, ScoringMethod> methods = new LinkedHashMap<>();
        Map<MethodId, @Nullable Object> owners = new LinkedHashMap<>();
        for (ScoringMethod method : bundled) {
            methods.put(method.id(), method);
            owners.put(method.id(), null);
        }
        for (Found one : found.values()) {
            if (!owners.containsKey(one.id())) {
                methods.put(one.id(), one.method());
                owners.put(one.id(), one.provider());
                continue;
            }
            Object owner = owners.get(one.id());
            String other = owner == null ? "a bundled method" : PluginCall.className(owner);
            faults.add(new ProviderFault(
                    "id " + one.id() + " is that of " + other + " and of " + PluginCall.className(one.provider()),
                    null));
            if (owner != null) {
                methods.remove(one.id()); // which of the two was meant, nobody can say
            }
        }
        return new MethodRegistry(methods, faults);
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
