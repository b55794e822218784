// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Each bad plug-in fails the laws that it breaks, by name, and no other. */
class SeededFaultsTest {
    @ParameterizedTest
    @CsvSource({
        "Mislabelled, scoreSaysWhatItIsOf",
        "OutOfRange, scoreLiesWithinItsBounds",
        "NarrowBounds, boundsKeepWhatTheyPromise",
        "PrefersLow, raisingOneRatingNeverLowersTheScore boundsKeepWhatTheyPromise",
        "FirstComeFirstServed, orderOfAnswersDoesNotMatter notApplicableIsNeutral",
        "RewardsNotApplicable, notApplicableIsNeutral",
        "BlankIsLowest, missingIsSaidToBeMissing boundsKeepWhatTheyPromise",
        "PunishesNotKnowing, missingIsMissingForWhateverReason",
        "Moody, equalAnswersGiveEqualScores orderOfAnswersDoesNotMatter notApplicableIsNeutral"
                + " missingIsMissingForWhateverReason threadsDoNotDisturbEachOther",
        "Jostled, threadsDoNotDisturbEachOther",
        "Unreadable, jsonReadsBackEqual",
        "Embezzler, contributionsAddUp",
        "NotANumber, scoreLiesWithinItsBounds",
        "Throwing, scoreLiesWithinItsBounds",
        "Nameless, scoreLiesWithinItsBounds",
        "Silent, scoreLiesWithinItsBounds",
        "Anonymous, scoreSaysWhatItIsOf",
        "Miscounting, missingIsSaidToBeMissing",
    })
    void failsTheLawThatItBreaks(String plugin, String law) throws ClassNotFoundException {
        assertThat(broken("BadPlugins$" + plugin)).containsExactlyInAnyOrder(law.split(" ", -1));
    }

    @Test
    void soundPluginBreaksNone() throws ClassNotFoundException {
        assertThat(broken("BadPlugins$Sound")).isEmpty();
    }

    @Test
    void whatCannotBeJudgedSaysWhichLawIsBroken() throws ClassNotFoundException {
        List<String> reasons = reasons("BadPlugins$OutOfRange");

        assertThat(reasons)
                .hasSize(11)
                .allSatisfy(
                        reason -> assertThat(reason)
                                .matches(
                                        "cannot be judged: law scoreLiesWithinItsBounds is broken, no score: "
                                                + ".*InconsistentScoreException: the whole: value [0-9.]+ is above its maximum [0-9.]+"));
    }

    @Test
    void nullForAScoreIsSaidToBeThat() throws ClassNotFoundException {
        assertThat(reasons("BadPlugins$Silent"))
                .hasSize(11)
                .containsOnly("cannot be judged: law scoreLiesWithinItsBounds is broken, no score: "
                        + "java.lang.NullPointerException: the method gave null");
    }

    @Test
    void aNullIdIsSaidToBeThat() throws ClassNotFoundException {
        assertThat(run("BadPlugins$Anonymous").failed().stream()
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                        .map(result -> result.getThrowable().orElseThrow().getMessage()))
                .hasSize(1)
                .allMatch(message -> message.contains("its id is null"));
    }

    private static List<String> reasons(String laws) throws ClassNotFoundException {
        return run(laws).aborted().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow().getMessage())
                .toList();
    }

    private static List<String> broken(String laws) throws ClassNotFoundException {
        return run(laws).failed().stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    private static Events run(String laws) throws ClassNotFoundException {
        Class<?> type = Class.forName(SeededFaultsTest.class.getPackageName() + "." + laws);
        Events events = EngineTestKit.engine("jqwik")
                // what fails here is meant to: it goes to the events alone, and is not printed
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.database", "target/.jqwik-database-of-bad-plugins")
                .selectors(DiscoverySelectors.selectClass(type))
                .execute()
                .testEvents();
        assertThat(events.started().count()).isEqualTo(12);
        return events;
    }
}
