package org.wespace.models;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Who may use whom, over the main classes of core, agents and models together.
 *
 * <p>Holds no Jupiter tests: the two engines would write one report file over the other.
 */
@AnalyzeClasses(packages = "org.wespace", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CORE = "org.wespace.core..";
    private static final String AGENTS = "org.wespace.agents..";
    private static final String MODELS = "org.wespace.models..";

    @ArchTest
    static final ArchRule modules_dependOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("core")
            .definedBy(CORE)
            .layer("agents")
            .definedBy(AGENTS)
            .layer("models")
            .definedBy(MODELS)
            .whereLayer("models")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("agents")
            .mayOnlyBeAccessedByLayers("models")
            .whereLayer("core")
            .mayOnlyBeAccessedByLayers("agents", "models");

    @ArchTest
    static final ArchRule geoToolsAndTiff_stayInGeo = noClasses()
            .that()
            .resideOutsideOfPackage("org.wespace.core.geo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.geotools..", "org.opengis..", "org.locationtech.proj4j..", "com.twelvemonkeys..");

    @ArchTest
    static final ArchRule commandLineAndWindows_stayInModels = noClasses()
            .that()
            .resideOutsideOfPackage(MODELS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "javax.swing..", "sim.display..", "sim.portrayal..", "org.apache.spark..");

    @ArchTest
    static final ArchRule packagesOfCore_haveNoCycles =
            slices().matching("org.wespace.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesOfAgents_haveNoCycles = slices().matching("org.wespace.agents.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesOfModels_haveNoCycles = slices().matching("org.wespace.models.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule publicFields_areConstants =
            fields().that().arePublic().should().beFinal().andShould(notBeAnArray());

    @ArchTest
    static final ArchRule statics_neverVary =
            fields().that().areStatic().should().beFinal();

    private static ArchCondition<JavaField> notBeAnArray() {
        return new ArchCondition<>("not be an array, which anybody could write") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (field.getRawType().isArray()) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is a public array"));
                }
            }
        };
    }
}
