package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;

class RuleEngineTest {

  private static final RuleEngine ENGINE = RuleEngine.shipped();

  @Test
  void approvesCleanText() {
    Assessment assessment =
        ENGINE.evaluate(Candidate.of("A fine article about the Scunthorpe council."));

    assertThat(assessment.verdict()).isEqualTo(Verdict.APPROVED);
    assertThat(assessment.findings()).isEmpty();
    assertThat(assessment.reason()).isNull();
  }

  @Test
  void rejectsSwearingAndPointsAtIt() {
    String text = "What a load of Bullshit.";

    Assessment assessment = ENGINE.evaluate(Candidate.of(text));

    assertThat(assessment.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(assessment.findings())
        .singleElement()
        .satisfies(f -> assertThat(text.substring(f.from(), f.to())).isEqualTo("Bullshit"));
    assertThat(assessment.ruleSet()).isEqualTo(ENGINE.ruleSet().version());
  }

  @Test
  void pointsAtTheInsultInAPhrase() {
    String text = "Once more: you are such an ignorant fool, sir.";

    Assessment assessment = ENGINE.evaluate(Candidate.of(text));

    assertThat(assessment.findings())
        .filteredOn(f -> f.rule().equals("en.insult.phrase"))
        .isNotEmpty()
        .allSatisfy(f -> assertThat("ignorant fool").contains(text.substring(f.from(), f.to())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I hope you die.",
        "He should simply be executed.",
        "Someone put a bullet in his head!",
        "No more refugees in our country!",
        "Gay people are all perverts.",
        "איזה מטומטם אתה",
        "Желаю им всем сдохнуть"
      })
  void holdsWishesOfHarmAndScornOfGroups(String text) {
    assertThat(ENGINE.evaluate(Candidate.of(text)).verdict()).isNotEqualTo(Verdict.APPROVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court heard that he was shot in the head and died.",
        "The law should be executed by the ministry.",
        "No refugees came this year.",
        "Gay people are our neighbours.",
        "I would not say that \"women are scum\", and nobody should.",
        "לא נוכל להגיע, המחבל נתפס",
        "Суд приговорил убийцу"
      })
  void approvesWhatTheNewsIsAbout(String text) {
    assertThat(ENGINE.evaluate(Candidate.of(text)).verdict()).isEqualTo(Verdict.APPROVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What a half-wit you are.",
        "You two-faced, self-righteous liar",
        "זבל-אדם אתה",
        "זבל־אדם אתה",
      })
  void findsWordsThatAHyphenJoins(String text) {
    assertThat(ENGINE.evaluate(Candidate.of(text)).findings())
        .anyMatch(finding -> text.substring(finding.from(), finding.to()).matches(".*[-־].*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what sh&iacute;t",
        "f&uuml;ck you",
        "f&period;u&period;c&period;k you",
        "&ffr;&ufr;&cfr;&kfr; you",
        "fu&NegativeMediumSpace;ck you",
        "f&#117;ck you",
        "&#X66uck you",
        "f&#0000000117;ck you",
        "f&amp;amp;#117;ck you",
      })
  void readsHtmlEntities(String text) {
    assertThat(ENGINE.evaluate(Candidate.of(text)).verdict()).isEqualTo(Verdict.REJECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "״"})
  void takesHebrewAcronymsForNoQuotation(String mark) {
    String quoted = "הוא אמר: 'XX' איזה מטומטם אתה 'XX'".replace("'XX'", mark);
    String between = "צה%1$sל יודע, מטומטם אתה, ארה%1$sב יודעת".formatted(mark);

    assertThat(severity(quoted)).isLessThan(severity("איזה מטומטם אתה"));
    assertThat(severity(between)).isEqualTo(severity("איזה מטומטם אתה"));
    assertThat(severity("אתה ה%1$sמטומטם%1$s".formatted(mark)))
        .isLessThan(severity("איזה מטומטם אתה"));
  }

  private static Severity severity(String text) {
    return ENGINE.evaluate(Candidate.of(text)).findings().stream()
        .map(Finding::severity)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  @Test
  void countsAnInsultOfSomebodyWhomTheArticleNames() {
    Candidate insult = Candidate.of("רגב חזירה");
    ArticleContext article = new ArticleContext("", List.of("מירי רגב"), List.of());

    assertThat(ENGINE.evaluate(insult).findings()).isEmpty();
    assertThat(ENGINE.evaluate(insult.under(article)).findings())
        .extracting(Finding::category)
        .contains(Category.INSULT);
  }

  @Test
  void namesWhatTheLearnedScoreIsDueToWhereOnlyTheScoreHolds() {
    Assessment assessment =
        ENGINE.evaluate(Candidate.of("You silly people are so pathetic and ignorant"));

    assertThat(assessment.verdict()).isEqualTo(Verdict.HELD);
    assertThat(assessment.findings())
        .extracting(Finding::category)
        .contains(Category.LEARNED)
        .anyMatch(category -> category != Category.LEARNED);
  }
}
