package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;

/** A text goes through all rules; the words here are those of no shipped list. */
class RuleEngineTest {

  private static final String MANIFEST =
      """
      version: test
      packs: words.yaml
      policy: {categories: {TASTE: {hold: mild, reject: severe}}}
      """;

  private static final String PACK =
      """
      pack: words
      language: en
      category: TASTE
      lists: {you: you אתה}
      rules:
        - {id: frak, severity: severe, why: not nice, words: 'frak[ing] frak-off', must: frak, mustNot: fray}
        - {id: glimp, severity: moderate, why: not nice, phrases: ['<you> ... glimp fool'], must: you glimp fool,
           mustNot: glimp}
        - {id: sod, severity: strong, when: directed, why: not nice, words: סודון, must: אתה סודון, mustNot: סודון}
      """;

  private static final RuleEngine ENGINE =
      new RuleEngine(RuleSetFixture.files(PACK).with(RuleSetFiles.MANIFEST, MANIFEST).compile());

  @Test
  void approvesCleanText() {
    Assessment assessment = judge("A fine article about the council.");

    assertThat(assessment.verdict()).isEqualTo(Verdict.APPROVED);
    assertThat(assessment.findings()).isEmpty();
    assertThat(assessment.reason()).isNull();
  }

  @Test
  void rejectsAGraveWordAndPointsAtIt() {
    String text = "What a load of fraking.";

    Assessment assessment = judge(text);

    assertThat(assessment.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(assessment.findings())
        .singleElement()
        .satisfies(f -> assertThat(text.substring(f.from(), f.to())).isEqualTo("fraking"));
    assertThat(assessment.ruleSet()).isEqualTo(ENGINE.ruleSet().version());
  }

  @ParameterizedTest
  @CsvSource({
    "'so f&shy;r\u0308a\u200bk off',3,14",
    "'😀 ｆｒａｋ',3,7",
    "'so fr ak in g',3,13",
    "'x <b>fr<i>ak</i></b>',5,12",
    "'hello |=|2@|< hello',6,13",
    "'|=|2@|<',0,7",
    "'well |)|_|(|< frak',14,18",
    "'so f.r.a.k!',3,10",
    "'so f**k!',3,7",
    "'so &#102;rak',3,12",
    "'so f r a k off',3,10"
  })
  void pointsIntoTheReadersOwnText(String text, int from, int to) {
    assertThat(judge(text).findings())
        .singleElement()
        .satisfies(
            found -> assertThat(List.of(found.from(), found.to())).containsExactly(from, to));
  }

  @Test
  void pointsAtTheWordsOfAPhrase() {
    String text = "Once more: you are such a glimp fool, sir.";

    assertThat(judge(text).findings())
        .isNotEmpty()
        .allMatch(found -> found.rule().equals("glimp"))
        .allMatch(found -> text.substring(0, found.to()).endsWith("fool"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"frak-off you", "Oh Frak-Off"})
  void findsWordsThatAHyphenJoins(String text) {
    assertThat(judge(text).findings())
        .anyMatch(found -> text.substring(found.from(), found.to()).matches("(?i)frak-off"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what fr&aacute;k",
        "f&rfr;ak you",
        "f&period;r&period;a&period;k you",
        "&ffr;&rfr;&afr;&kfr; you",
        "fr&NegativeMediumSpace;ak you",
        "f&#114;ak you",
        "&#X66rak you",
        "f&#0000000114;ak you",
        "f&amp;amp;#114;ak you"
      })
  void readsHtmlEntities(String text) {
    assertThat(judge(text).verdict()).isEqualTo(Verdict.REJECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "״"})
  void takesHebrewAcronymsForNoQuotation(String mark) {
    String quoted = "הוא אמר: 'XX' אתה סודון 'XX'".replace("'XX'", mark);
    String between = "צה%1$sל יודע, אתה סודון, ארה%1$sב יודעת".formatted(mark);

    assertThat(severity(quoted)).isLessThan(severity("אתה סודון"));
    assertThat(severity(between)).isEqualTo(severity("אתה סודון"));
    assertThat(severity("אתה ה%1$sסודון%1$s".formatted(mark))).isLessThan(severity("אתה סודון"));
  }

  @Test
  void countsADirectedWordNearSomebodyWhomTheArticleNames() {
    Candidate insult = Candidate.of("רגב סודון");
    ArticleContext article = new ArticleContext("", List.of("מירי רגב"), List.of());

    assertThat(ENGINE.evaluate(insult).findings()).isEmpty();
    assertThat(ENGINE.evaluate(insult.under(article)).findings())
        .extracting(Finding::rule)
        .containsExactly("sod");
  }

  private static Severity severity(String text) {
    return judge(text).findings().stream()
        .map(Finding::severity)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Assessment judge(String text) {
    return ENGINE.evaluate(Candidate.of(text));
  }
}
