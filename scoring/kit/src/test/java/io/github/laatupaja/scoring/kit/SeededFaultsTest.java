// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Each bad plug-in fails the law that it breaks, by name. */
class SeededFaultsTest {
    @ParameterizedTest
    @CsvSource({
        "Mislabelled, scoreSaysWhatItIsOf",
        "OutOfRange, scoreLiesWithinItsBounds",
        "NarrowBounds, boundsKeepWhatTheyPromise",
        "PrefersLow, raisingOneRatingNeverLowersTheScore",
        "FirstComeFirstServed, orderOfAnswersDoesNotMatter",
        "RewardsNotApplicable, notApplicableIsNeutral",
        "BlankIsLowest, missingIsSaidToBeMissing",
        "PunishesNotKnowing, missingIsMissingForWhateverReason",
        "Moody, equalAnswersGiveEqualScores",
        "Jostled, threadsDoNotDisturbEachOther",
        "Unreadable, jsonReadsBackEqual",
        "Embezzler, contributionsAddUp",
    })
    void failsTheLawThatItBreaks(String plugin, String law) throws ClassNotFoundException {
        assertThat(broken("BadPlugins$" + plugin)).contains(law);
    }

    @Test
    void soundPluginBreaksNone() throws ClassNotFoundException {
        assertThat(broken("BadPlugins$Sound")).isEmpty();
    }

    private static List<String> broken(String laws) throws ClassNotFoundException {
        Class<?> type = Class.forName(SeededFaultsTest.class.getPackageName() + "." + laws);
        Events events = EngineTestKit.engine("jqwik")
                // what fails here is meant to: it goes to the events alone, and is not printed
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.database", "target/.jqwik-database-of-bad-plugins")
                .selectors(DiscoverySelectors.selectClass(type))
                .execute()
                .testEvents();
        assertThat(events.started().count()).isEqualTo(12);
        return events.failed().stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }
}
