// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** A property of scores, judged only where there is a score. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(tries = ScoringLaw.TRIES, seed = ScoringLaw.SEED, edgeCases = EdgeCasesMode.NONE)
@AddLifecycleHook(Judgement.class)
@interface ScoringLaw {
    /** On how many trials a law is tried. */
    int TRIES = 60;

    /** So that what fails today fails tomorrow. */
    String SEED = "20220401";
}
