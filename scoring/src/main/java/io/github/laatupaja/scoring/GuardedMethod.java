// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.Score;

/** A plug-in's method. Every call checks what the contract says; a tree method that it prepares is returned unchanged. */
final class GuardedMethod implements ScoringMethod {
    private final ScoringMethod method;
    private final MethodId id;
    private final String name;

    private GuardedMethod(ScoringMethod method, MethodId id) {
        this.method = method;
        this.id = id;
        this.name = PluginCall.name(method, id);
    }

    /** {@return the method with its contract checked; a bundled one unchanged} */
    static ScoringMethod of(ScoringMethod method) {
        boolean isOurs =
                method instanceof TreeMethod || method instanceof EfqmPoints || method instanceof GuardedMethod;
        return isOurs ? method : new GuardedMethod(method, PluginCall.id(method, method::id));
    }

    @Override
    public MethodId id() {
        return id;
    }

    @Override
    public MethodDescription description() {
        return PluginCall.ask(name, "its description", method::description);
    }

    @Override
    public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
        PreparedMethod prepared = PluginCall.make(name, "prepare", () -> method.prepare(framework, scale));
        return prepared instanceof PreparedTree ? prepared : new Prepared(prepared, name, id);
    }

    /** {@return the name of the plug-in's class, and its id} */
    @Override
    public String toString() {
        return name;
    }

    /** What a plug-in's method prepared. */
    @SuppressWarnings("serial") // PreparedMethod is serializable
    private record Prepared(PreparedMethod method, String name, MethodId id) implements PreparedMethod {
        @Override
        public Score score(Assessment assessment) {
            Score score = PluginCall.make(name, "score", () -> method.score(assessment));
            if (!score.method().equals(id)) {
                throw new PluginException(name, "score: gave one of method " + score.method());
            }
            return score;
        }
    }
}
