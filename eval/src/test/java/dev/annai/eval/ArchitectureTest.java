package dev.annai.eval;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The arrows and fences of the module. */
@AnalyzeClasses(packages = "dev.annai.eval", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule luceneIsOnlyTheBaselineOfBenchmarks =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.annai.eval.bench")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule rulesAreNotRunHere =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule metricsAreArithmeticAlone =
      noClasses()
          .that()
          .resideInAPackage("dev.annai.eval.metric")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio..", "com.fasterxml..", "dev.annai.search..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      SlicesRuleDefinition.slices().matching("dev.annai.eval.(*)..").should().beFreeOfCycles();
}
