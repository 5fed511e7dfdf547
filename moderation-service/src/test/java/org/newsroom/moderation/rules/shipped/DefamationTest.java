package org.newsroom.moderation.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.engine.RuleEngine;

/** Accusations in other words than a crime's name, and hints at them, are held. */
class DefamationTest {

  private static final RuleEngine ENGINE = RuleEngine.shipped();
  private static final ArticleContext ARTICLE =
      new ArticleContext(
          "", List.of("Jane Roe", "ישראל ישראלי", "Пётр Сидоров", "فلان الفلاني"), List.of());

  @ParameterizedTest
  @Section(table = "defamation", name = "accusations")
  void holdsAccusationsInOtherWords(String text) {
    assertThat(isHeldAsDefamation(text)).isTrue();
  }

  @ParameterizedTest
  @Section(table = "defamation", name = "innuendo")
  void holdsInnuendo(String text) {
    assertThat(isHeldAsDefamation(text)).isTrue();
  }

  @ParameterizedTest
  @Section(table = "defamation", name = "lookalikes")
  void sparesLookalikes(String text) {
    assertThat(isHeldAsDefamation(text)).isFalse();
  }

  private static boolean isHeldAsDefamation(String text) {
    var assessment = ENGINE.evaluate(Candidate.of(text).under(ARTICLE));
    return assessment.verdict() == Verdict.HELD
        && assessment.findings().stream().anyMatch(f -> f.category() == Category.DEFAMATION);
  }
}
