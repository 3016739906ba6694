package dev.homelab.stacks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data flows one way. */
@AnalyzeClasses(packages = "dev.homelab", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_VOCABULARY_NEEDS_NOTHING_BUT_JAVA = classes()
            .that().resideInAPackage("dev.homelab.dsl..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "dev.homelab.dsl..");

    @ArchTest
    static final ArchRule THE_GENERATOR_KNOWS_NO_PARTICULAR_HOMELAB = noClasses()
            .that().resideInAPackage("dev.homelab.generator..")
            .should().dependOnClassesThat().resideInAPackage("dev.homelab.stacks..");

    @ArchTest
    static final ArchRule STACKS_DECLARE_AND_DO_NOT_RENDER = noClasses()
            .that().resideInAPackage("dev.homelab.stacks..").and().doNotHaveSimpleName("Main")
            .should().dependOnClassesThat().resideInAPackage("dev.homelab.generator..");

    @ArchTest
    static final ArchRule STAGES_DO_NOT_CALL_ONE_ANOTHER_IN_A_CIRCLE =
            slices().matching("dev.homelab.generator.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_OUTPUT_WRITES_FILES = noClasses()
            .that().resideInAnyPackage(
                    "dev.homelab.generator.check..", "dev.homelab.generator.render..", "dev.homelab.generator.model..",
                    "dev.homelab.generator.schema..", "dev.homelab.generator.yaml..",
                    "dev.homelab.generator.map..", "dev.homelab.generator.compare..",
                    "dev.homelab.generator.secret..", "dev.homelab.generator.load..",
                    "dev.homelab.generator.rewrite..", "dev.homelab.generator.javasource..",
                    "dev.homelab.generator.upgrade..")
            .should().dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files");

    @ArchTest
    static final ArchRule YAML_IS_WRITTEN_IN_ONE_PLACE = noClasses()
            .that().resideOutsideOfPackage("dev.homelab.generator.yaml..")
            .should().dependOnClassesThat().resideInAPackage("org.snakeyaml..");
}
