// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.jspecify.annotations.Nullable;

/** Aborts a law that cannot be judged, for the method gives no score, which is another law's to fail. */
final class Judgement implements AroundTryHook, AroundPropertyHook {
    Judgement() {}

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor law, List<Object> parameters) {
        TryExecutionResult result = law.execute(parameters);
        Optional<NotScored> none =
                result.throwable().filter(NotScored.class::isInstance).map(NotScored.class::cast);
        if (none.isEmpty() || owner(none.get()).equals(context.targetMethod().getName())) {
            return result;
        }
        unjudged().get().set(none.get());
        return TryExecutionResult.satisfied();
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor law) {
        Store<AtomicReference<@Nullable NotScored>> unjudged = unjudged();
        PropertyExecutionResult result = law.execute();
        NotScored none = unjudged.get().get();
        return none == null || result.status() != PropertyExecutionResult.Status.SUCCESSFUL
                ? result
                : result.mapToAborted(new IllegalStateException(
                        "cannot be judged: law " + owner(none) + " is broken, " + none.getMessage(), none));
    }

    private static String owner(NotScored none) {
        return Owners.law(none.getCause());
    }

    private static Store<AtomicReference<@Nullable NotScored>> unjudged() {
        return Store.getOrCreate(Judgement.class, Lifespan.PROPERTY, AtomicReference::new);
    }
}
