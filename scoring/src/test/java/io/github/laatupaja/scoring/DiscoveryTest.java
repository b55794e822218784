// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
    private static final MethodId QUADRATIC = MethodId.of("urn:example:aggregator:quadratic:1");

    @TempDir
    private Path folder;

    @Test
    void theBundledMethodsAreAlwaysThere() {
        MethodRegistry registry = ScoringMethods.discover(new PluginLoader(folder, ""));

        assertThat(registry.faults()).isEmpty();
        assertThat(registry.methods()).hasSameSizeAs(ScoringMethods.bundled());
        assertThat(ScoringMethods.discover(ModuleLayer.boot()).ids()).containsExactlyElementsOf(registry.ids());
    }

    @Test
    void everyBundledMethodSaysWhatItAssumesInThreeLanguages() {
        for (ScoringMethod method : ScoringMethods.bundled()) {
            MethodDescription description = method.description();
            assertThat(description.title().texts()).containsKeys("fi", "sv", "en");
            assertThat(description.assumptions())
                    .isNotEmpty()
                    .allSatisfy(assumption -> assertThat(assumption.texts()).containsKeys("fi", "sv", "en"));
        }
    }

    @Test
    void anAggregatorThatIsFoundIsAMethodWithItsId() {
        MethodRegistry registry = discover("Quadratic");

        assertThat(registry.faults()).isEmpty();
        assertThat(registry.get(QUADRATIC).id()).isEqualTo(QUADRATIC);
        assertThat(registry.get(QUADRATIC).description().title().in(Language.ENGLISH))
                .isEqualTo("quadratic");
    }

    @Test
    void twoWithOneIdAreBothNamedAndNeitherIsUsed() {
        MethodRegistry registry = discover("TwinTwo", "Quadratic", "TwinOne");

        assertThat(messages(registry))
                .containsExactly("id urn:example:aggregator:twin:1 is that of io.github.laatupaja.plugins.TwinOne"
                        + " and of io.github.laatupaja.plugins.TwinTwo; neither is used");
        assertThat(registry.find(MethodId.of("urn:example:aggregator:twin:1"))).isEmpty();
        assertThat(registry.find(QUADRATIC)).isPresent();
    }

    @Test
    void aBundledMethodKeepsItsId() {
        MethodRegistry registry =
                ScoringMethods.discover(new PluginLoader(folder, "").provide(ScoringMethod.class, "Impostor"));

        assertThat(messages(registry))
                .containsExactly("id urn:laatupaja:method:caf-classical:1 is that of a bundled method"
                        + " and of io.github.laatupaja.plugins.Impostor; the bundled one is used");
        assertThat(registry.get(MethodId.of("urn:laatupaja:method:caf-classical:1")))
                .isInstanceOf(TreeMethod.class);
    }

    @Test
    void ofThreeWithOneIdNoneIsUsed() {
        MethodRegistry registry = discover("TwinTwo", "TwinOne", "TwinThree");

        assertThat(messages(registry))
                .containsExactly("id urn:example:aggregator:twin:1 is that of io.github.laatupaja.plugins.TwinOne"
                        + " and of io.github.laatupaja.plugins.TwinThree and of io.github.laatupaja.plugins.TwinTwo;"
                        + " none is used");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.get(MethodId.of("urn:example:aggregator:twin:1")))
                .withMessageContaining("; could not be used: [id urn:example:aggregator:twin:1 is that of ");
    }

    @Test
    void idsOfThisLibraryAreNotForOthersToGive() {
        MethodRegistry registry = discover("Squatter");

        assertThat(messages(registry))
                .containsExactly("io.github.laatupaja.plugins.Squatter: id urn:Laatupaja:aggregator:best:1 is in the"
                        + " namespace of this library, expected one under a name of your own, such as urn:example; it is"
                        + " not used");
        assertThat(registry.methods()).hasSameSizeAs(ScoringMethods.bundled());
    }

    @Test
    void nullAndMalformedIdsAreNamedWithTheirClasses() {
        assertThat(messages(discover("NullId", "MalformedId", "Quadratic")))
                .containsExactly(
                        "io.github.laatupaja.plugins.NullId: its id is null",
                        "io.github.laatupaja.plugins.MalformedId: its id cannot be had: method id 'my mean' is not a URN"
                                + " with a version, such as urn:example:method:mean:1");
    }

    @Test
    void whatCannotBeMadeOrLoadedIsNamedAndTheOthersWork() {
        MethodRegistry registry = discover("FailingConstructor", "Orphan", "Nobody", "Quadratic");

        assertThat(messages(registry)).hasSize(3);
        assertThat(messages(registry).get(0))
                .startsWith("io.github.laatupaja.plugins.FailingConstructor: cannot be made: ")
                .endsWith("caused by java.lang.IllegalStateException: no licence");
        assertThat(messages(registry).get(1))
                .startsWith("a provider cannot be loaded: ")
                .contains("io/github/laatupaja/plugins/Base");
        assertThat(messages(registry).get(2)).contains("io.github.laatupaja.plugins.Nobody not found");
        assertThat(registry.find(QUADRATIC)).isPresent();
    }

    @Test
    void aMethodThatIsAskedForInVainSaysWhatThereIs() {
        MethodRegistry registry = discover("NullId");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.get(QUADRATIC))
                .withMessageStartingWith("method urn:example:aggregator:quadratic:1 is unknown, expected one of [urn:")
                .withMessageEndingWith("; could not be used: [io.github.laatupaja.plugins.NullId: its id is null]");
    }

    private MethodRegistry discover(String... aggregators) {
        return ScoringMethods.discover(new PluginLoader(folder, "Base").provide(Aggregator.class, aggregators));
    }

    private static List<String> messages(MethodRegistry registry) {
        return registry.faults().stream().map(ProviderFault::message).toList();
    }
}
