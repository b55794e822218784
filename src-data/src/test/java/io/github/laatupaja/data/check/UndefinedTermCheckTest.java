// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static io.github.laatupaja.data.source.RealData.array;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.RealData;
import org.junit.jupiter.api.Test;

class UndefinedTermCheckTest {
    @Test
    void findsALineThatIsNotListed() {
        DataFiles changed = RealData.with(
                "concepts.json",
                file -> array(file.required("undefined").required(0).required("places"))
                        .remove(0));

        assertThat(RealData.printed(UndefinedTermCheck.findings(changed)))
                .singleElement()
                .asString()
                .startsWith("concepts.json undefined 'valmentautuja': lines are [79, 121, ")
                .contains("], but the deck has [73, 79, 121, ");
    }

    @Test
    void ignoresCompoundsOfOtherWords() {
        DataFiles changed = RealData.with(
                "concepts.json",
                file -> array(file.required("undefined").required(0).required("compounds"))
                        .removeAll());

        assertThat(RealData.printed(UndefinedTermCheck.findings(changed)))
                .singleElement()
                .asString()
                .contains("130, 137, 159,");
    }
}
