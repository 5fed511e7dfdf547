package org.newsroom.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    long found = guilty.stream().filter(this::isHeldAsDefamation).count();
    long wrong = harmless.stream().filter(this::isHeldAsDefamation).count();

    assertThat(found / (double) guilty.size()).as("recall").isGreaterThanOrEqualTo(0.95);
    assertThat(found / (double) (found + wrong)).as("precision").isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void sparesAccusationsWhereTheArticleNamesNobody() {
    Verdict verdict = engine.evaluate(Candidate.of("Putin is a thief"));

    assertThat(verdict.isLegalMatter()).isFalse();
  }

  private boolean isHeldAsDefamation(String text) {
    Verdict verdict = engine.evaluate(Candidate.of(text).under(ARTICLE));
    return verdict.findings().stream()
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
    }
    for (String accusation : HEBREW) {
      texts.add("נתניהו הוא " + accusation);
      texts.add("כולם יודעים שנתניהו " + accusation);
      texts.add("Putin " + accusation);
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
    }
    for (String accusation : HEBREW) {
      texts.add("נתניהו לא " + accusation);
      texts.add("השכן שלי " + accusation);
    }
    return texts;
  }
}
