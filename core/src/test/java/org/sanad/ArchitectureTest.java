package org.sanad;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/**
 * What the packages of core may and may not do: a package is a stage of the reading, a stage uses
 * only the stages before it, and reading has no effect and no hidden input.
 */
@AnalyzeClasses(packages = "org.sanad", importOptions = ArchitectureTest.MainCode.class)
class ArchitectureTest {

  /** The stages, in the order in which a report passes through them. */
  private static final List<String> STAGES =
      List.of("model", "text", "lexicon", "mention", "resolve", "clause", "event", "reading");

  @ArchTest static final ArchRule stages_use_only_earlier_stages = stages();

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("org.sanad.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule every_class_is_in_a_stage =
      noClasses()
          .should()
          .resideOutsideOfPackages(
              STAGES.stream().map(stage -> "org.sanad." + stage + "..").toArray(String[]::new))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule reading_takes_nothing_from_the_machine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.(File|RandomAccess).*")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.nio\\.file\\..*")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.channels..", "java.net..", "java.sql..")
          .because("a report's text and the knowledge are all that a reading depends on")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule reading_knows_neither_the_hour_nor_chance =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.time\\.(Clock|InstantSource)|java\\.util\\.(Random|SplittableRandom|Timer)"
                  + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
          .orShould()
          .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|randomUUID")))
          .because("the same report must read the same way tomorrow")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_the_lexicon_opens_resources =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sanad.lexicon..")
          .should()
          .callMethodWhere(target(nameMatching("getResource|getResourceAsStream|getResources")))
          .because("knowledge is loaded, checked and compiled in one place")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule every_package_is_null_marked =
      all(packages()).should(beNullMarked()).allowEmptyShould(true);

  private ArchitectureTest() {}

  /** Leaves tests out, also those compiled under the fast profile, in target/fast. */
  static final class MainCode implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  private static LayeredArchitecture stages() {
    LayeredArchitecture stages =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String stage : STAGES) {
      stages = stages.layer(stage).definedBy("org.sanad." + stage + "..");
    }
    for (int i = 0; i < STAGES.size(); i++) {
      String[] later = STAGES.subList(i + 1, STAGES.size()).toArray(String[]::new);
      stages =
          later.length == 0
              ? stages.whereLayer(STAGES.get(i)).mayNotBeAccessedByAnyLayer()
              : stages.whereLayer(STAGES.get(i)).mayOnlyBeAccessedByLayers(later);
    }
    return stages;
  }

  private static ClassesTransformer<JavaPackage> packages() {
    return new AbstractClassesTransformer<>("packages") {
      @Override
      public Iterable<JavaPackage> doTransform(JavaClasses classes) {
        Map<String, JavaPackage> byName = new TreeMap<>();
        for (JavaClass each : classes) {
          byName.putIfAbsent(each.getPackageName(), each.getPackage());
        }
        return byName.values();
      }
    };
  }

  private static ArchCondition<JavaPackage> beNullMarked() {
    return new ArchCondition<>("have a package-info annotated with @NullMarked") {
      @Override
      public void check(JavaPackage each, ConditionEvents events) {
        boolean marked =
            each.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        events.add(
            new SimpleConditionEvent(
                each,
                marked,
                each.getName()
                    + (marked ? " is null-marked" : " has no @NullMarked package-info")));
      }
    };
  }
}
