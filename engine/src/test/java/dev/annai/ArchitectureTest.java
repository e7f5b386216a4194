package dev.annai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.annai", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final DescribedPredicate<JavaClass> LUCENE_OR_DROOLS =
      JavaClass.Predicates.resideInAnyPackage("org.apache.lucene..", "org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule luceneStaysInTextAndSearch =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.annai.text", "dev.annai.search")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule droolsStaysInRules =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.annai.rules")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule noPublicMethodShowsThem =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should()
          .notHaveRawReturnType(LUCENE_OR_DROOLS)
          .andShould()
          .notHaveRawParameterTypes(
              DescribedPredicate.describe(
                  "Lucene or Drools", types -> types.stream().anyMatch(LUCENE_OR_DROOLS)));

  @ArchTest
  static final ArchRule textKnowsNothingElseOfOurs =
      noClasses()
          .that()
          .resideInAPackage("dev.annai.text")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.annai.search",
              "dev.annai.mood",
              "dev.annai.shop",
              "dev.annai.rules",
              "dev.annai.dialogue");

  @ArchTest
  static final ArchRule knowsNoWireAndNoDatabase =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "com.fasterxml..", "java.sql..", "java.net..");
}
