// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Scores trials on several threads at once, with what was prepared for each shared by all threads. */
final class Together {
    private static final int THREADS = 4;
    private static final int ROUNDS = 8;

    private final Supplier<ScoringMethod> method;
    private final List<Trial> trials;

    Together(Supplier<ScoringMethod> method, List<Trial> trials) {
        this.method = method;
        this.trials = trials;
    }

    void check() {
        List<Score> expected =
                trials.stream().map(trial -> trial.judged(method)).toList();
        List<PreparedMethod> prepared =
                trials.stream().map(trial -> trial.prepared(method.get())).toList();
        List<Callable<Score>> tasks = new ArrayList<>();
        for (int i = 0; i < ROUNDS * trials.size(); i++) {
            int which = i % trials.size();
            tasks.add(() -> prepared.get(which).score(trials.get(which).assessment()));
        }
        List<Score> scores = run(tasks);
        for (int i = 0; i < scores.size(); i++) {
            Law.equal(scores.get(i), expected.get(i % trials.size()), "the score on another thread");
        }
    }

    private static List<Score> run(List<Callable<Score>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Score> scores = new ArrayList<>();
            for (Future<Score> done : threads.invokeAll(tasks)) {
                scores.add(done.get());
            }
            return scores;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("scoring on several threads failed", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
