// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.RatingScaleCheck;
import io.github.laatupaja.scale.ScaleId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** The bundled edition makes its parts when they are asked for; nobody can tell it from one made at once. */
class BundledPartsTest {
    private static final CriteriaFramework BUNDLED = CriteriaFrameworks.tyopaja2022();
    private static final CriteriaFramework READ = CriteriaFrameworks.parse(CriteriaFrameworks.toJson(BUNDLED));

    @Test
    void holdTogetherAsAnyFrameworkMust() {
        assertThatCode(() -> FrameworkCheck.check(BUNDLED)).doesNotThrowAnyException();
    }

    @Test
    void equalThoseReadFromJson() {
        assertThat(BUNDLED).isEqualTo(READ).hasSameHashCodeAs(READ).isNotInstanceOf(READ.getClass());
        assertThat(READ).isEqualTo(BUNDLED);
        for (Criterion criterion : READ.criteria()) {
            Criterion bundled = BUNDLED.get(criterion.id());
            assertThat(bundled).isEqualTo(criterion).hasSameHashCodeAs(criterion);
            assertThat(criterion).isEqualTo(bundled);
        }
        for (CriterionGroup group : READ.groups()) {
            CriterionGroup bundled = BUNDLED.get(group.id());
            assertThat(bundled).isEqualTo(group).hasSameHashCodeAs(group);
            assertThat(group).isEqualTo(bundled);
        }
    }

    @Test
    void areFoundByIdAsTheyStand() {
        for (RatingScale scale : READ.scales()) {
            assertThat(BUNDLED.get(scale.id())).isEqualTo(scale);
            assertThat(BUNDLED.scales()).contains(BUNDLED.get(scale.id()));
        }
        assertThat(BUNDLED.find(ScaleId.of("levels"))).isEmpty();
    }

    @Test
    void areMadeOnce() {
        Criterion criterion = BUNDLED.get(CriterionId.of(27));

        assertThat(criterion.statements()).isSameAs(criterion.statements());
        assertThat(BUNDLED.get(ScaleId.CAF_0_5)).isSameAs(BUNDLED.get(ScaleId.CAF_0_5));
    }

    @Test
    void areSerialized() throws IOException, ClassNotFoundException {
        assertThat(copy(BUNDLED)).isEqualTo(BUNDLED);
        assertThat(copy(BUNDLED.get(CriterionId.of(51)))).isEqualTo(BUNDLED.get(CriterionId.of(51)));
        assertThat(copy(BUNDLED.get(ScaleId.CAF_0_5))).isEqualTo(BUNDLED.get(ScaleId.CAF_0_5));
        assertThat(copy(BUNDLED.get(GroupId.of("toiminta-2")))).isEqualTo(BUNDLED.get(GroupId.of("toiminta-2")));
    }

    @Test
    void scalesMakeSense() {
        assertThat(BUNDLED.scales()).hasSize(4).allSatisfy(RatingScaleCheck::check);
    }

    @Test
    void areOfBundledEditionsAlone() {
        EditionId other = EditionId.of("tyopaja-2019");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bundled.criterion(other, CriterionId.of(1)))
                .withMessage("edition 'tyopaja-2019' is not bundled");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bundled.group(other, BUNDLED.get(GroupId.of("suunta"))))
                .withMessage("edition 'tyopaja-2019' is not bundled");
    }

    @Test
    void areOfBundledScalesAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bundled.title("levels-0-4"))
                .withMessage("scale levels-0-4 is not bundled");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bundled.label("levels-0-3", "4"))
                .withMessage("scale levels-0-3 has no level 4");
    }

    private static Object copy(Object original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
