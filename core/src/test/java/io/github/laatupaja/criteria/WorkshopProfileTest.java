// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.criteria.SmallFramework.SAUNA;
import static io.github.laatupaja.criteria.SmallFramework.SHORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkshopProfileTest {
    private static final WorkshopProfile PROFILE =
            WorkshopProfile.empty().with(SHORE, true).with(SAUNA, false);

    @Nested
    class Says {
        @Test
        void yesNoOrNothing() {
            assertThat(PROFILE.says(SHORE)).contains(true);
            assertThat(PROFILE.says(SAUNA)).contains(false);
            assertThat(PROFILE.says(FeatureId.of("pool"))).isEmpty();
        }

        @Test
        void noOnlyWhereItDenies() {
            assertThat(PROFILE.denies(SAUNA)).isTrue();
            assertThat(PROFILE.denies(SHORE)).isFalse();
            assertThat(PROFILE.denies(FeatureId.of("pool"))).isFalse();
        }
    }

    @Nested
    class With {
        @Test
        void putsFeaturesInTheOrderOfTheirIds() {
            assertThat(PROFILE.features()).containsExactly(SAUNA, SHORE);
            assertThat(PROFILE).hasToString("{sauna=false, shore=true}");
        }

        @Test
        void replacesWhatWasSaidBefore() {
            assertThat(PROFILE.with(SAUNA, true).says(SAUNA)).contains(true);
            assertThat(PROFILE.says(SAUNA)).contains(false);
        }
    }

    @Nested
    class Of {
        @Test
        void saysAllAtOnceInTheOrderOfTheIds() {
            assertThat(WorkshopProfile.of(Map.of(SHORE, true, SAUNA, false)))
                    .isEqualTo(PROFILE)
                    .hasToString("{sauna=false, shore=true}");
        }

        @Test
        void takesManyFeaturesAtOnce() {
            Map<FeatureId, Boolean> many = IntStream.range(0, 60_000)
                    .boxed()
                    .collect(Collectors.toMap(i -> FeatureId.of("f" + i), i -> i % 2 == 0));

            assertThat(WorkshopProfile.of(many).features()).hasSize(60_000);
        }
    }

    @Nested
    class Equality {
        @Test
        void ignoresTheOrderSaid() {
            assertThat(PROFILE)
                    .isEqualTo(WorkshopProfile.empty().with(SAUNA, false).with(SHORE, true));
        }
    }
}
