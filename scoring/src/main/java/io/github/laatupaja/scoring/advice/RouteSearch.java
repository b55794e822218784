// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.score.ExactNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Searches for the way to a threshold that takes the fewest levels up. */
final class RouteSearch {
    private final Ladders ladders;
    private final Trial trial;
    private final ExactNumber threshold;
    private int left;
    private byte @Nullable [] best;
    private @Nullable ExactNumber bestValue;

    RouteSearch(Ladders ladders, Trial trial, ExactNumber threshold) {
        this.ladders = ladders;
        this.trial = trial;
        this.threshold = threshold;
        this.left = trial.most();
    }

    Optional<Route> find() {
        byte[] greedy = greedy();
        if (greedy == null) {
            return Optional.empty();
        }
        int levels = sum(greedy);
        for (int fewer = 0; fewer <= levels; fewer++) {
            spend(new byte[ladders.size()], 0, fewer);
            if (left < 0) {
                return Optional.of(route(greedy, false));
            }
            if (best != null) {
                return Optional.of(route(best, true));
            }
        }
        return Optional.of(route(greedy, true));
    }

    /** Tries every way to spend so many levels on the criteria from one on, and keeps the best that reaches. */
    private void spend(byte[] raised, int from, int levels) {
        if (left < 0) {
            return;
        }
        if (levels == 0) {
            left--;
            keep(raised);
            return;
        }
        for (int i = from; i < raised.length; i++) {
            int most = Math.min(levels, ladders.height(i));
            for (int spent = most; spent > 0; spent--) {
                raised[i] = (byte) spent;
                spend(raised, i + 1, levels - spent);
            }
            raised[i] = 0;
        }
    }

    private void keep(byte[] raised) {
        ExactNumber value = trial.value(raised);
        if (value != null && value.compareTo(threshold) >= 0 && (bestValue == null || value.compareTo(bestValue) > 0)) {
            best = raised.clone();
            bestValue = value;
        }
    }

    /** {@return the way that takes the best next level each time, less what is not needed; null if none reaches} */
    private byte @Nullable [] greedy() {
        byte[] raised = new byte[ladders.size()];
        while (!reaches(raised)) {
            int next = bestNext(raised);
            if (next < 0) {
                return null;
            }
            raised[next]++;
        }
        prune(raised);
        return raised;
    }

    /** {@return whose next level gives the highest score; of equal ones the lowest rating's, then the first; -1 if none} */
    private int bestNext(byte[] raised) {
        int next = -1;
        ExactNumber highest = null;
        for (int i = 0; i < raised.length; i++) {
            if (raised[i] < ladders.height(i)) {
                raised[i]++;
                ExactNumber value = trial.value(raised);
                raised[i]--;
                int order = next < 0 ? 1 : compare(value, highest);
                boolean isLower = next >= 0 && ladders.rung(i, raised[i]) < ladders.rung(next, raised[next]);
                if (order > 0 || (order == 0 && isLower)) {
                    next = i;
                    highest = value;
                }
            }
        }
        return next;
    }

    private static int compare(@Nullable ExactNumber one, @Nullable ExactNumber other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    private void prune(byte[] raised) {
        for (int i = raised.length - 1; i >= 0; i--) {
            while (raised[i] > 0) {
                raised[i]--;
                if (!reaches(raised)) {
                    raised[i]++;
                    break;
                }
            }
        }
    }

    private boolean reaches(byte[] raised) {
        ExactNumber value = trial.value(raised);
        return value != null && value.compareTo(threshold) >= 0;
    }

    private Route route(byte[] raised, boolean isCheapest) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < raised.length; i++) {
            if (raised[i] > 0) {
                steps.add(new Step(ladders.criterion(i), ladders.rating(i, raised[i]), raised[i]));
            }
        }
        ExactNumber value = trial.value(raised);
        if (value == null) {
            throw new IllegalStateException("method gave a score and then none for the same answers");
        }
        return new Route(steps, value, isCheapest);
    }

    private static int sum(byte[] raised) {
        int sum = 0;
        for (byte levels : raised) {
            sum += levels;
        }
        return sum;
    }
}
