package org.sanad.sources;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the packages that bring reports in may and may not do. */
@AnalyzeClasses(packages = "org.sanad.sources", importOptions = ArchitectureTest.MainCode.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("org.sanad.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule of_reading_only_the_records_are_known =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.sanad..")
                  .and(not(resideInAnyPackage("org.sanad.model..", "org.sanad.sources.."))));

  @ArchTest
  static final ArchRule readers_of_formats_know_no_front_door =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.sanad.sources.language..",
              "org.sanad.sources.item..",
              "org.sanad.sources.text..",
              "org.sanad.sources.record..",
              "org.sanad.sources.page..",
              "org.sanad.sources.feed..",
              "org.sanad.sources.chat..",
              "org.sanad.sources.archive..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.sanad.sources", "org.sanad.sources.web..", "org.sanad.sources.watch..");

  @ArchTest
  static final ArchRule no_name_in_a_source_becomes_a_path =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.sanad.sources", "org.sanad.sources.watch..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.nio\\.file\\..*|java\\.io\\.(File|RandomAccess).*");

  private ArchitectureTest() {}

  /** Leaves tests out, also those compiled under the fast profile, in target/fast. */
  static final class MainCode implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }
}
