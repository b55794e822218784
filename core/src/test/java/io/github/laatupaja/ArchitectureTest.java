// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.laatupaja.basics.Id;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;

@AnalyzeClasses(locations = ArchitectureTest.MainClasses.class)
class ArchitectureTest {
    private static final String OURS = "io.github.laatupaja..";
    private static final String BASICS = "io.github.laatupaja.basics";
    private static final String SCALE = "io.github.laatupaja.scale";
    private static final String CRITERIA = "io.github.laatupaja.criteria";
    private static final String ASSESSMENT = "io.github.laatupaja.assessment";
    private static final String INTERNAL = "io.github.laatupaja.internal";
    private static final String JSON = "io.github.laatupaja.internal.json";
    private static final String INTERNAL_SCALE = "io.github.laatupaja.internal.scale";
    private static final String VALUES = "io.github.laatupaja.internal.values";
    private static final String SOURCE = "io.github.laatupaja.internal.source";

    /** What Maven has compiled, whether it is on the module path or on the class path. */
    static final class MainClasses implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(
                    Location.of(Id.class.getProtectionDomain().getCodeSource().getLocation()));
        }
    }

    @ArchTest
    static final ArchRule internalKnowsNothingOfOurs = onlyOurs(INTERNAL, INTERNAL);

    @ArchTest
    static final ArchRule basicsRestOnInternalAlone = onlyOurs(BASICS, BASICS, INTERNAL);

    @ArchTest
    static final ArchRule valuesRestOnBasics = onlyOurs(VALUES, VALUES, BASICS);

    @ArchTest
    static final ArchRule jsonRestsOnBasics = onlyOurs(JSON, JSON, BASICS, INTERNAL, VALUES);

    @ArchTest
    static final ArchRule sourceRestsOnJson = onlyOurs(SOURCE, SOURCE, JSON, BASICS, INTERNAL);

    @ArchTest
    static final ArchRule jsonOfScalesRestsOnScales =
            onlyOurs(INTERNAL_SCALE, INTERNAL_SCALE, SCALE, JSON, BASICS, INTERNAL, VALUES);

    @ArchTest
    static final ArchRule scalesRestOnBasics = onlyOurs(SCALE, SCALE, BASICS, INTERNAL, VALUES);

    @ArchTest
    static final ArchRule criteriaDoNotKnowAssessments =
            onlyOurs(CRITERIA, CRITERIA, SCALE, INTERNAL_SCALE, BASICS, INTERNAL, VALUES, JSON, SOURCE);

    @ArchTest
    static final ArchRule assessmentsRestOnCriteria =
            onlyOurs(ASSESSMENT, ASSESSMENT, CRITERIA, SCALE, INTERNAL_SCALE, BASICS, INTERNAL, VALUES, JSON);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("io.github.laatupaja.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule streamingStaysInJson = noClasses()
            .that()
            .resideOutsideOfPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..");

    @ArchTest
    static final ArchRule modelsKnowOfJacksonOnlyItsAnnotations = noClasses()
            .that()
            .resideInAnyPackage(BASICS, SCALE, CRITERIA, ASSESSMENT)
            .should()
            .dependOnClassesThat(are(resideInAPackage("com.fasterxml.jackson..")
                    .and(DescribedPredicate.not(resideInAPackage("com.fasterxml.jackson.annotation")))));

    @ArchTest
    static final ArchRule nobodyWritesOrLogs = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule nobodyAsksTheMachine = noClasses()
            .should()
            .callMethodWhere(targetOf(System.class, "getProperty|getenv|getProperties"))
            .orShould()
            .callMethodWhere(targetOf(Boolean.class, "getBoolean"))
            .orShould()
            .callMethodWhere(targetOf(Integer.class, "getInteger"))
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset");

    @ArchTest
    static final ArchRule nobodyTakesTheDefaultLocaleOrCharset = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
            .orShould()
            .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File(Reader|Writer)|Print(Stream|Writer))");

    @ArchTest
    static final ArchRule generatedClassesAreHidden =
            classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();

    /** Ids of other modules are ids too. */
    @ArchTest
    static final ArchRule nobodyElseCanMakeAModel = classes()
            .that()
            .arePublic()
            .and()
            .resideInAnyPackage(BASICS, SCALE, CRITERIA, ASSESSMENT)
            .and()
            .doNotHaveFullyQualifiedName(Id.class.getName())
            .and()
            .areNotInterfaces()
            .should(beFinalOrHaveHiddenConstructors());

    private static ArchRule onlyOurs(String from, String... to) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat(are(resideInAPackage(OURS)
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(to)))));
    }

    private static DescribedPredicate<JavaAccess<?>> targetOf(Class<?> owner, String names) {
        DescribedPredicate<JavaAccess<?>> isOfOwner = DescribedPredicate.describe(
                "its target is one of " + owner.getName(),
                call -> call.getTargetOwner().isEquivalentTo(owner));
        return isOfOwner.and(DescribedPredicate.describe(
                "named " + names,
                call -> call.getTarget() instanceof CodeUnitCallTarget target
                        && nameMatching(names).test(target)));
    }

    private static ArchCondition<JavaClass> beFinalOrHaveHiddenConstructors() {
        return new ArchCondition<>("be final, or have constructors for their own package only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isClosed = type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isEnum()
                        || type.getConstructors().stream().noneMatch(ArchitectureTest::isOpen);
                events.add(new SimpleConditionEvent(type, isClosed, type.getName()));
            }
        };
    }

    private static boolean isOpen(JavaConstructor constructor) {
        return constructor.getModifiers().contains(JavaModifier.PUBLIC)
                || constructor.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
