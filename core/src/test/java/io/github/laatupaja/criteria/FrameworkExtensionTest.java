// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.criteria.SmallFramework.criterion;
import static io.github.laatupaja.criteria.SmallFramework.group;
import static io.github.laatupaja.criteria.SmallFramework.small;
import static io.github.laatupaja.criteria.SmallFramework.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FrameworkExtensionTest {
    private static final GroupId A = GroupId.of("a");

    private static FrameworkExtension.Builder acme() {
        return FrameworkExtension.builder().namespace(Namespace.of("acme"));
    }

    @Nested
    class Extend {
        private final CriteriaFramework extended = small().extend(acme().addCriterion(A, criterion("acme.1", "Oma."))
                .addGroup(group("acme.g", criterion("acme.2", "Toinen oma.")))
                .addFeature(Feature.of(FeatureId.of("acme.pool"), text("allas")))
                .addScale(RatingScale.of(ScaleId.of("acme.s"), text("oma"), SmallFramework.interval(0, 1)))
                .build());

        @Test
        void namesAnEditionOfItsOwn() {
            assertThat(extended.edition()).isEqualTo(EditionId.of("small-1.acme"));
            assertThat(extended.base()).contains(EditionId.of("small-1"));
        }

        @Test
        void setsCriteriaLastUnderTheirGroupAndGroupsAfterTheOthers() {
            assertThat(extended.criteria())
                    .extracting(found -> found.id().value())
                    .containsExactly("1", "2", "acme.1", "3", "acme.2");
            assertThat(extended.groups())
                    .extracting(found -> found.id().value())
                    .containsExactly("a", "b", "acme.g");
        }

        @Test
        void keepsEverythingElse() {
            assertThat(extended.get(CriterionId.of("3"))).isEqualTo(small().get(CriterionId.of("3")));
            assertThat(extended.levels()).isEqualTo(small().levels());
            assertThat(extended.title()).isEqualTo(small().title());
            assertThat(extended.scales().get(0)).isEqualTo(small().scales().get(0));
        }

        @Test
        void isNotSaidToBeThePublishers() {
            CriteriaFramework base = CriteriaFrameworks.tyopaja2022();

            CriteriaFramework silent = base.extend(acme().build());
            CriteriaFramework named = base.extend(acme().title(text("Acmen kriteerit"))
                    .publisher("Acme")
                    .rights(text("Acme ja Into"))
                    .build());

            assertThat(silent.publisher()).isEmpty();
            assertThat(silent.published()).isEmpty();
            assertThat(silent.rights()).isEqualTo(base.rights());
            assertThat(silent.title()).isEqualTo(base.title());
            assertThat(named.publisher()).contains("Acme");
            assertThat(named.rights()).contains(text("Acme ja Into"));
            assertThat(named.title()).isEqualTo(text("Acmen kriteerit"));
        }

        @Test
        void bringsFeaturesAndScales() {
            assertThat(extended.has(FeatureId.of("acme.pool"))).isTrue();
            assertThat(extended.find(ScaleId.of("acme.s"))).isPresent();
        }

        @Test
        void reachesGroupsWithinGroups() {
            CriterionGroup outer = CriterionGroup.builder()
                    .id(GroupId.of("outer"))
                    .title(text("Ulompi"))
                    .addGroup(group("inner", criterion("1", "Ovi.")))
                    .build();
            CriteriaFramework deep = CriteriaFramework.builder()
                    .edition(EditionId.of("deep"))
                    .title(text("Syvä"))
                    .addScale(small().scales().get(0))
                    .addGroup(outer)
                    .build();

            CriteriaFramework more = deep.extend(acme().addCriterion(GroupId.of("inner"), criterion("acme.1", "Oma."))
                    .build());

            assertThat(more.get(GroupId.of("inner")).criteria())
                    .extracting(found -> found.id().value())
                    .containsExactly("1", "acme.1");
        }
    }

    @Nested
    class Refusal {
        @Test
        void namesEveryIdOutsideTheNamespace() {
            FrameworkExtension extension = acme().addGroup(group("g", criterion("7", "Oma.")))
                    .addCriterion(A, criterion("acmeX.1", "Oma."))
                    .addFeature(Feature.of(FeatureId.of("pool"), text("allas")))
                    .addScale(RatingScale.of(ScaleId.of("s"), text("oma"), SmallFramework.interval(0, 1)))
                    .build();

            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> small().extend(extension))
                    .withMessage(String.join(
                            "\n  ",
                            "extension 'acme': groups: id g does not start with 'acme.'",
                            "groups: id 7 does not start with 'acme.'",
                            "groups: id 7.1 does not start with 'acme.'",
                            "additions.a: id acmeX.1 does not start with 'acme.'",
                            "additions.a: id acmeX.1.1 does not start with 'acme.'",
                            "features: id pool does not start with 'acme.'",
                            "scales: id s does not start with 'acme.'"));
        }

        @Test
        void namesAClashWithAnEarlierExtension() {
            FrameworkExtension extension =
                    acme().addCriterion(A, criterion("acme.1", "Oma.")).build();
            CriteriaFramework once = small().extend(extension);

            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> once.extend(extension))
                    .withMessage("framework 'small-1.acme.acme': groups[0].criteria[3].id: id acme.1 appears twice"
                            + "\n  groups[0].criteria[3].statements[0].id: id acme.1.1 appears twice");
        }

        @Test
        void namesANamespaceThatMakesTheEditionsIdTooLong() {
            FrameworkExtension extension = FrameworkExtension.builder()
                    .namespace(Namespace.of("a".repeat(57)))
                    .build();

            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> small().extend(extension))
                    .withMessage("extension '" + "a".repeat(57) + "': namespace: edition '…' (length 65)"
                            + " does not match [A-Za-z0-9][A-Za-z0-9._-]{0,63}");
        }

        @Test
        void namesAnUnknownGroup() {
            FrameworkExtension extension = acme().addCriterion(GroupId.of("z"), criterion("acme.1", "Oma."))
                    .build();

            assertThatExceptionOfType(UnknownIdException.class)
                    .isThrownBy(() -> small().extend(extension))
                    .withMessage("group z is unknown in edition 'small-1'");
        }
    }

    @Nested
    class Build {
        @Test
        void needsANamespace() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> FrameworkExtension.builder().build())
                    .withMessage("Cannot build FrameworkExtension, some of required attributes are not set"
                            + " [namespace]");
        }

        @Test
        void isNotChangedByItsBuilderLater() {
            FrameworkExtension.Builder builder = acme().addCriterion(A, criterion("acme.1", "Oma."));
            FrameworkExtension built = builder.build();

            builder.addCriterion(A, criterion("acme.2", "Toinen."));

            assertThat(built.additions().get("a")).isEqualTo(List.of(criterion("acme.1", "Oma.")));
        }

        @Test
        void printsWhatItBrings() {
            assertThat(acme().addCriterion(A, criterion("acme.1", "Oma.")).build())
                    .hasToString("acme: 0 groups, additions to 1 groups");
        }
    }
}
