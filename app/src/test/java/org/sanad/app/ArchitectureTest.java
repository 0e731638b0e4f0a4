package org.sanad.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the app may and may not do. */
@AnalyzeClasses(packages = "org.sanad", importOptions = ArchitectureTest.MainCode.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule only_main_ends_the_process =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.sanad.app.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("a command returns its exit code, so that it can be tested and embedded");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("org.sanad.(**)").should().beFreeOfCycles();

  private ArchitectureTest() {}

  /** Leaves tests out, also those compiled under the fast profile, in target/fast. */
  static final class MainCode implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }
}
