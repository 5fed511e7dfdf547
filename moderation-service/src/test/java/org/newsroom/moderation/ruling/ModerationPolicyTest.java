package org.newsroom.moderation.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.article.Article.Mode;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;

class ModerationPolicyTest {

  private static final Instant NOON = Instant.parse("2026-07-05T12:00:00Z");
  private static final RuleSetVersion RULES = new RuleSetVersion("1", "digest");

  @Test
  void followsTheRulesWhereModerationIsAutomatic() {
    assertThat(ruling(Verdict.APPROVED, Mode.AUTOMATIC).verdict()).isEqualTo(Verdict.APPROVED);
    assertThat(ruling(Verdict.HELD, Mode.AUTOMATIC).verdict()).isEqualTo(Verdict.HELD);
    assertThat(ruling(Verdict.REJECTED, Mode.AUTOMATIC).verdict()).isEqualTo(Verdict.REJECTED);
  }

  @Test
  void leavesWhatIsNotRejectedToEditorsWhereTheyModerate() {
    Ruling clean = ruling(Verdict.APPROVED, Mode.EDITORS);

    assertThat(clean.verdict()).isEqualTo(Verdict.HELD);
    assertThat(clean.reason()).isEqualTo(Reason.EDITORIAL_REVIEW);
    assertThat(ruling(Verdict.HELD, Mode.EDITORS).reason()).isEqualTo(Reason.INSULT);
    assertThat(ruling(Verdict.REJECTED, Mode.EDITORS).verdict()).isEqualTo(Verdict.REJECTED);
  }

  @Test
  void neverApprovesNorAccusesOnAFault() {
    Ruling fault = ModerationPolicy.fault("rule-engine", RULES, NOON);

    assertThat(fault.verdict()).isEqualTo(Verdict.HELD);
    assertThat(fault.reason()).isEqualTo(Reason.TECHNICAL);
    assertThat(fault.degraded()).containsExactly("rule-engine");
  }

  @Test
  void holdsACleanCommentWhoseArticleIsUnknown() {
    Ruling clean = ModerationPolicy.articleUnknown(verdict(Verdict.APPROVED), NOON);
    Ruling forbidden = ModerationPolicy.articleUnknown(verdict(Verdict.REJECTED), NOON);

    assertThat(clean.verdict()).isEqualTo(Verdict.HELD);
    assertThat(clean.reason()).isEqualTo(Reason.TECHNICAL);
    assertThat(forbidden.verdict()).isEqualTo(Verdict.REJECTED);
  }

  private static Ruling ruling(Verdict verdict, Mode mode) {
    return ModerationPolicy.ruling(verdict(verdict), mode, NOON);
  }

  private static Assessment verdict(Verdict verdict) {
    return new Assessment(
        verdict,
        0.5,
        List.of(),
        RULES,
        List.of(),
        verdict == Verdict.APPROVED ? null : Reason.INSULT);
  }
}
