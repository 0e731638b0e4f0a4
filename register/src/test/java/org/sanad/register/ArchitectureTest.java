package org.sanad.register;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the packages of the register may and may not do. */
@AnalyzeClasses(packages = "org.sanad.register", importOptions = ArchitectureTest.MainCode.class)
class ArchitectureTest {

  /** Arrows one way: each package uses those before it; situation and export only read. */
  @ArchTest
  static final ArchRule packages_use_only_earlier_ones =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("model")
          .definedBy("org.sanad.register.model..")
          .layer("words")
          .definedBy("org.sanad.register.words..")
          .layer("fuse")
          .definedBy("org.sanad.register.fuse..")
          .layer("store")
          .definedBy("org.sanad.register.store..")
          .layer("intake")
          .definedBy("org.sanad.register.intake..")
          .layer("search")
          .definedBy("org.sanad.register.search..")
          .layer("situation")
          .definedBy("org.sanad.register.situation..")
          .layer("export")
          .definedBy("org.sanad.register.export..")
          .layer("view")
          .definedBy("org.sanad.register.view..")
          .whereLayer("view")
          .mayOnlyBeAccessedByLayers("export")
          .whereLayer("export")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("situation")
          .mayOnlyBeAccessedByLayers("export")
          .whereLayer("intake")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("situation", "export")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("intake", "search", "situation", "view", "export")
          .whereLayer("fuse")
          .mayOnlyBeAccessedByLayers("store", "intake");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("org.sanad.register.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_register_knows_of_reading_only_its_records_and_its_words =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.sanad..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.sanad.model..", "org.sanad.text..", "org.sanad.register.."))));

  @ArchTest
  static final ArchRule fusion_and_situation_are_pure =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.sanad.register.model..",
              "org.sanad.register.words..",
              "org.sanad.register.fuse..",
              "org.sanad.register.situation..",
              "org.sanad.register.view..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "java.nio.file..", "java.net..")
          .orShould()
          .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|randomUUID")))
          .because("the same reports must give the same register in every order and at every hour");

  private ArchitectureTest() {}

  /** Leaves tests out, also those compiled under the fast profile, in target/fast. */
  static final class MainCode implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }
}
