package org.newsroom.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accusation × named person × quotation × negation × report, in English and Hebrew. */
class DefamationTest {

  private static final List<String> ACCUSATIONS =
      List.of(
          "a thief", "a crook", "a rapist", "corrupt", "a fraud", "a murderer", "taking bribes");
  private static final List<String> HEBREW = List.of("גנב", "מושחת", "נוכל", "עבריין", "רמאי");
  private static final ArticleContext ARTICLE =
      new ArticleContext(
          "Putin meets Netanyahu", List.of("Vladimir Putin", "בנימין נתניהו"), List.of("Russia"));

  private final RuleEngine engine = RuleEngine.shipped();

  @Test
  void holdsAccusationsOfNamedPeopleAndSparesTheRest() {
    List<String> guilty = guilty();
    List<String> harmless = harmless();

    List<String> missed = guilty.stream().filter(text -> !isHeldAsDefamation(text)).toList();
    List<String> wrong = harmless.stream().filter(this::isHeldAsDefamation).toList();

    int found = guilty.size() - missed.size();
    double recall = found / (double) guilty.size();
    double precision = found / (double) (found + wrong.size());
    System.out.printf(
        "Defamation: recall %.3f of %d, precision %.3f beside %d harmless; missed %s, wrong %s%n",
        recall, guilty.size(), precision, harmless.size(), missed, wrong);
    assertThat(recall).as("missed " + missed).isGreaterThanOrEqualTo(0.95);
    assertThat(precision).as("wrong " + wrong).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void sparesAccusationsWhereTheArticleNamesNobody() {
    Verdict verdict = engine.evaluate(Candidate.of("Putin is a thief"));

    assertThat(verdict.isLegalMatter()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Netanyahu",
        "Natanjahu",
        "Netanyahu's",
        "Нетаньяху",
        "נתניהו",
        "ונתניהו",
        "שנתניהו",
        "לנתניהו",
        "Bibi Netanyahu",
        "NETANYAHU",
        "Путин",
        "Putin",
        "פוטין",
        "Vladimir Putin"
      })
  void knowsANamedPersonInEverySpelling(String name) {
    assertThat(isHeldAsDefamation("Everybody knows that " + name + " is a thief.")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Benjamin", "Vladimir", "my neighbour", "Russia", "Putnam", "Nathan", "שכן"})
  void sparesWhoIsNotNamed(String name) {
    assertThat(isHeldAsDefamation("Everybody knows that " + name + " is a thief.")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Putin is a thief | \"Putin is a thief\", the paper quoted him",
        "Putin is a thief | Putin is not a thief",
        "Putin is a thief | Nobody says that Putin is a thief",
        "Putin is a thief | The opposition alleges that Putin is a thief",
        "נתניהו גנב | נתניהו לא גנב",
        "נתניהו גנב | \"נתניהו גנב\" נכתב בשלט"
      })
  void quotationNegationAndReportLowerTheScore(String said, String lowered) {
    Verdict plain = engine.evaluate(Candidate.of(said).under(ARTICLE));
    Verdict other = engine.evaluate(Candidate.of(lowered).under(ARTICLE));

    assertThat(plain.isLegalMatter()).isTrue();
    assertThat(grade(other)).isLessThan(grade(plain));
  }

  private static int grade(Verdict verdict) {
    return verdict.findings().stream()
        .filter(found -> found.category() == Category.DEFAMATION)
        .mapToInt(found -> found.severity().ordinal())
        .max()
        .orElse(-1);
  }

  private boolean isHeldAsDefamation(String text) {
    Verdict verdict = engine.evaluate(Candidate.of(text).under(ARTICLE));
    return verdict.outcome() != Outcome.APPROVED
        && verdict.findings().stream()
            .anyMatch(
                f ->
                    f.category() == Category.DEFAMATION
                        && f.severity().compareTo(Severity.MODERATE) >= 0);
  }

  private static List<String> guilty() {
    List<String> texts = new ArrayList<>();
    for (String accusation : ACCUSATIONS) {
      texts.add("Everybody knows that Putin is " + accusation + ".");
      texts.add("Vladimir Putin is " + accusation);
      texts.add("I watched Putin yesterday. He is " + accusation + ".");
      texts.add("Netanyahu is " + accusation + ", like all of them.");
      texts.add("Natanjahu was always " + accusation);
      texts.add("Путин is " + accusation);
      texts.add("It is \"sad\" that Putin is " + accusation);
      texts.add("Not only is Putin " + accusation + ", everybody knows it.");
      texts.add("Netanyahu is not just " + accusation);
    }
    for (String accusation : HEBREW) {
      texts.add("נתניהו הוא " + accusation);
      texts.add("כולם יודעים שנתניהו " + accusation);
      texts.add("ונתניהו " + accusation + " גדול");
      texts.add("Putin " + accusation);
      texts.add("נתניהו הוא לא רק " + accusation);
    }
    return texts;
  }

  private static List<String> harmless() {
    List<String> texts = new ArrayList<>();
    for (String accusation : ACCUSATIONS) {
      texts.add("Nobody says that Putin is " + accusation + ".");
      texts.add("Putin is not " + accusation + ".");
      texts.add("My neighbour is " + accusation + ".");
      texts.add("Putin met Kim. The film is about a man who is " + accusation + ".");
      texts.add("The weather is fine in Kraków, and my dog is " + accusation);
      texts.add("Putin never said that my uncle is " + accusation);
      texts.add("Vladimir, my plumber, is " + accusation);
    }
    for (String accusation : HEBREW) {
      texts.add("נתניהו לא " + accusation);
      texts.add("השכן שלי " + accusation);
      texts.add("אף אחד לא אומר שנתניהו " + accusation);
    }
    return texts;
  }
}
