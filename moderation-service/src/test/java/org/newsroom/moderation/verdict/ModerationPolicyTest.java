package org.newsroom.moderation.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.article.Article.Mode;
import org.newsroom.moderation.rules.Outcome;
import org.newsroom.moderation.rules.PublicReason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;

class ModerationPolicyTest {

  private static final Instant NOON = Instant.parse("2026-07-05T12:00:00Z");
  private static final RuleSetVersion RULES = new RuleSetVersion("1", "digest");

  @Test
  void followsTheRulesWhereModerationIsAutomatic() {
    assertThat(ruling(Outcome.APPROVED, Mode.AUTOMATIC).verdict()).isEqualTo(Outcome.APPROVED);
    assertThat(ruling(Outcome.HELD, Mode.AUTOMATIC).verdict()).isEqualTo(Outcome.HELD);
    assertThat(ruling(Outcome.REJECTED, Mode.AUTOMATIC).verdict()).isEqualTo(Outcome.REJECTED);
  }

  @Test
  void leavesWhatIsNotRejectedToEditorsWhereTheyModerate() {
    Ruling clean = ruling(Outcome.APPROVED, Mode.EDITORS);

    assertThat(clean.verdict()).isEqualTo(Outcome.HELD);
    assertThat(clean.reason()).isEqualTo(Reason.EDITORIAL_REVIEW);
    assertThat(ruling(Outcome.HELD, Mode.EDITORS).reason()).isEqualTo(Reason.INSULT);
    assertThat(ruling(Outcome.REJECTED, Mode.EDITORS).verdict()).isEqualTo(Outcome.REJECTED);
  }

  @Test
  void neverApprovesNorAccusesOnAFault() {
    Ruling fault = ModerationPolicy.fault("rule-engine", RULES, NOON);

    assertThat(fault.verdict()).isEqualTo(Outcome.HELD);
    assertThat(fault.reason()).isEqualTo(Reason.TECHNICAL);
    assertThat(fault.degraded()).containsExactly("rule-engine");
  }

  @Test
  void holdsACleanCommentWhoseArticleIsUnknown() {
    Ruling clean = ModerationPolicy.articleUnknown(verdict(Outcome.APPROVED), NOON);
    Ruling forbidden = ModerationPolicy.articleUnknown(verdict(Outcome.REJECTED), NOON);

    assertThat(clean.verdict()).isEqualTo(Outcome.HELD);
    assertThat(clean.reason()).isEqualTo(Reason.TECHNICAL);
    assertThat(forbidden.verdict()).isEqualTo(Outcome.REJECTED);
  }

  private static Ruling ruling(Outcome outcome, Mode mode) {
    return ModerationPolicy.ruling(verdict(outcome), mode, NOON);
  }

  private static Verdict verdict(Outcome outcome) {
    return new Verdict(
        outcome,
        0.5,
        List.of(),
        RULES,
        List.of(),
        outcome == Outcome.APPROVED ? null : PublicReason.INSULT);
  }
}
