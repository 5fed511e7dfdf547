package org.newsroom.moderation.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which room of the rules may know which other, and what each shows to the others. */
class RoomsTest {

  private static final String RULES = "org.newsroom.moderation.rules";

  /** The vocabulary, which stands in the package of the rules itself. */
  private static final String VOCABULARY = "";

  /** The rooms from the ground up; one knows those before it alone, and none of its own floor. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("text"),
          List.of(VOCABULARY, "learned"),
          List.of("definition"),
          List.of("lexicon"),
          List.of("disguise", "context", "language"),
          List.of("matching"),
          List.of("examination"),
          List.of("defamation"),
          List.of("engine"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(RULES);

  @Test
  void roomsAreFreeOfCycles() {
    slices().matching(RULES + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("roomsAndThoseBelow")
  void roomKnowsOnlyRoomsBelowIt(String room, List<String> below) {
    String[] known =
        Stream.concat(Stream.of(room), below.stream())
            .map(RoomsTest::packageOf)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .dependOnClassesThat(resideInAPackage(RULES + "..").and(not(resideInAnyPackage(known))))
        .check(CLASSES);
  }

  @Test
  void onlyRoomsThatWeighFindingsKnowTheClassifier() {
    noClasses()
        .that()
        .resideInAnyPackage(
            packageOf("definition"),
            packageOf("lexicon"),
            packageOf("disguise"),
            packageOf("context"),
            packageOf("matching"))
        .should()
        .dependOnClassesThat(resideInAPackage(packageOf("learned")))
        .check(CLASSES);
  }

  /** A type that becomes public is a decision; it is written down here. */
  @ParameterizedTest
  @CsvSource({
    "'', ArticleContext Assessment AuthorContext Candidate Category Fault Fault.Step Finding"
        + " Fingerprint Language Part Reason RuleSetVersion Severity Source Verdict",
    "text, Addresses Chars FoldedText Lead Lookalikes Sha256 Skeleton TelephoneNumbers"
        + " TelephoneNumbers.Found",
    "learned, LearnedScore LogOdds NgramSink NgramWeights Ngrams ToxicityModel WeighedNgram",
    "definition, AppliesTo Fields InvalidRuleSet ListName Nearest Pack Pack.PhraseList PackReader"
        + " PatternKind Problem Rule Rule.Place Rule.Texts Spellings",
    "language, Alphabet Identification LanguageModel NgramTable TextLanguage",
    "lexicon, Doubt Lexicon LexiconBuilder Phrase PhraseReader Phrases Tokens Trie WordLists"
        + " WordRules WordSet",
    "disguise, Disguises Disguises.Match Scripts",
    "context, Mentions Namesakes Surroundings",
    "matching, Hit LanguageFilter Matches Matching RuleMatch RuleMatcher",
    "examination, Evidence Evidence.Learned Examination Examiner Findings LearnedExaminer LexicalExaminer"
        + " PrivacyExaminer RuleFailed SpamExaminer WeighedFinding",
    "defamation, DefamationExaminer DefamationPolicy",
    "engine, RuleEngine RuleSet RuleSetFiles Site UncoveredLanguage"
  })
  void roomShowsThisAndNoMore(String room, String types) {
    assertThat(
            CLASSES.stream()
                .filter(type -> type.getPackageName().equals(packageOf(room)))
                .filter(RoomsTest::isShown)
                .map(type -> type.getName().substring(packageOf(room).length() + 1))
                .map(name -> name.replace('$', '.')))
        .containsExactlyInAnyOrder(types.split(" "));
  }

  @Test
  void everyRoomHasItsFloor() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            FLOORS.stream().flatMap(List::stream).map(RoomsTest::packageOf).toList());
  }

  private static Stream<Arguments> roomsAndThoseBelow() {
    List<Arguments> rooms = new ArrayList<>();
    List<String> below = new ArrayList<>();
    for (List<String> floor : FLOORS) {
      floor.forEach(room -> rooms.add(arguments(room, List.copyOf(below))));
      below.addAll(floor);
    }
    return rooms.stream();
  }

  private static String packageOf(String room) {
    return room.equals(VOCABULARY) ? RULES : RULES + "." + room;
  }

  private static boolean isShown(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(RoomsTest::isShown).orElse(true);
  }
}
