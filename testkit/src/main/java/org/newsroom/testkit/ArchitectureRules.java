package org.newsroom.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.SendTo;
import org.springframework.validation.annotation.Validated;

/**
 * The house style as far as a machine can check it. Each module has
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> followsTheHouseStyle() {
 *   return ArchitectureRules.of("org.newsroom.comment");
 * }
 * }</pre>
 */
public final class ArchitectureRules {

  private static final Pattern VAGUE_NAME =
      Pattern.compile(".*(Impl|Manager|Util|Utils|Helper|Helpers|Dto|DTO)");
  private static final String[] STORE = {
    "com.mongodb..", "org.bson..", "org.springframework.data.."
  };
  private static final String[] OUTSIDE_WORLD = {
    "org.springframework..",
    "org.apache.kafka..",
    "com.mongodb..",
    "org.bson..",
    "jakarta..",
    "tools.jackson..",
    "org.newsroom.platform.."
  };

  private ArchitectureRules() {}

  /** One test per rule, over the main classes of a package and its sub-packages. */
  public static Stream<DynamicTest> of(String root) {
    JavaClasses production =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    return Stream.concat(general(), ofModule(root))
        .map(rule -> rule.allowEmptyShould(true))
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(production)));
  }

  private static Stream<ArchRule> general() {
    return Stream.of(
        noFields()
            .should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION)
            .as("what a class needs comes through its constructor"),
        noFields().should().beAnnotatedWith(Value.class).as("settings are typed"),
        classes()
            .that()
            .areAnnotatedWith(ConfigurationProperties.class)
            .should()
            .beAnnotatedWith(Validated.class)
            .as("settings are validated"),
        noMethods()
            .should()
            .beAnnotatedWith(SendTo.class)
            .as("no @SendTo: it does not await the send"),
        noClasses()
            .should(
                ArchCondition.from(describe("be vaguely named", ArchitectureRules::hasVagueName)))
            .as("names say what a thing is"),
        noClasses().should(ACCESS_STANDARD_STREAMS).as("nothing is printed past the log"),
        noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .as("the clock is injected"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "com.fasterxml.jackson.databind..")
            .as("one logging facade, one JSON library"),
        fields().that().areStatic().should().beFinal().as("no mutable static state"));
  }

  private static Stream<ArchRule> ofModule(String root) {
    List<ArchRule> rules =
        List.of(
            noClasses()
                .that(describe("listen", ArchitectureRules::listens))
                .should()
                .dependOnClassesThat(resideInAnyPackage(STORE))
                .as("listeners translate and do not touch the store"),
            noClasses()
                .that()
                .resideInAPackage("..rules..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(OUTSIDE_WORLD))
                .as("rules know neither Spring nor Kafka nor MongoDB nor JSON"),
            classes()
                .should()
                .onlyDependOnClassesThat(staysWithin(root))
                .as("a module depends on itself and the platform only"),
            classes()
                .that()
                .arePublic()
                .should(
                    ArchCondition.from(describe("be null-marked", ArchitectureRules::isNullMarked)))
                .as("public types are in null-marked packages"),
            slices().matching(root + ".(*)..").should().beFreeOfCycles().as("no feature cycles"));
    return rules.stream();
  }

  private static boolean hasVagueName(JavaClass type) {
    return VAGUE_NAME.matcher(type.getSimpleName()).matches();
  }

  private static boolean listens(JavaClass type) {
    return type.getMethods().stream()
        .anyMatch(method -> method.isAnnotatedWith(KafkaListener.class));
  }

  private static boolean isNullMarked(JavaClass type) {
    return type.getPackage().isAnnotatedWith(NullMarked.class);
  }

  private static DescribedPredicate<JavaClass> staysWithin(String root) {
    return describe(
        "of this module, the platform or a library",
        type ->
            !type.getPackageName().startsWith("org.newsroom.")
                || type.getPackageName().startsWith("org.newsroom.platform")
                || type.getPackageName().equals(root)
                || type.getPackageName().startsWith(root + "."));
  }
}
