package dev.annai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = {"dev.annai.knowledge", "dev.annai.lint", "dev.annai.pack", "dev.annai.source"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule knowsTheEngineAndNothingElseOfOurs =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages("dev.annai.server..", "dev.annai.chat..", "dev.annai.eval..");

  @ArchTest
  static final ArchRule knowsNoSearchNoRuleEngineNoWireAndNoDatabase =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.lucene..",
              "org.drools..",
              "org.kie..",
              "io.javalin..",
              "java.net.http..",
              "java.sql..",
              "org.jdbi..");

  @ArchTest
  static final ArchRule hasNoCyclesBetweenPackages =
      slices().matching("dev.annai.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule sourcesAreReadWithoutKnowingWhatTheySay =
      noClasses()
          .that()
          .resideInAPackage("dev.annai.source")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.annai.pack", "dev.annai.lint", "dev.annai.knowledge");

  @ArchTest
  static final ArchRule packsAreReadWithoutKnowingWhatTheyAreFor =
      noClasses()
          .that()
          .resideInAPackage("dev.annai.pack")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.annai.lint", "dev.annai.knowledge", "dev.annai.dialogue");
}
