package org.newsroom.moderation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.article.Article.Mode;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;

class ModerationPolicyTest {

  private static final Instant NOON = Instant.parse("2026-07-05T12:00:00Z");
  private static final RuleSetVersion RULES = new RuleSetVersion("1", "digest");
  private static final ModerationPolicy POLICY =
      new ModerationPolicy(Cause.SUBMISSION, NOON, false, Set.of());

  @Test
  void followsTheRulesWhereModerationIsAutomatic() {
    for (Verdict verdict : Verdict.values()) {
      Proposal proposal = proposal(verdict, Mode.AUTOMATIC);

      assertThat(proposal.verdict()).isEqualTo(verdict);
      assertThat(proposal.cause()).isEqualTo(Cause.SUBMISSION);
      assertThat(proposal.at()).isEqualTo(NOON);
      assertThat(proposal.grounds().ruleSet()).isEqualTo(RULES);
    }
  }

  @Test
  void leavesWhatIsNotRejectedToEditorsWhereTheyModerate() {
    Proposal clean = proposal(Verdict.APPROVED, Mode.EDITORS);

    assertThat(clean.verdict()).isEqualTo(Verdict.HELD);
    assertThat(clean.reason()).isEqualTo(Reason.EDITORIAL_REVIEW);
    assertThat(proposal(Verdict.HELD, Mode.EDITORS).reason()).isEqualTo(Reason.INSULT);
    assertThat(proposal(Verdict.REJECTED, Mode.EDITORS).verdict()).isEqualTo(Verdict.REJECTED);
  }

  @Test
  void leavesWhatIsNotRejectedToEditorsWhoModerateTheAuthor() {
    ModerationPolicy policy = new ModerationPolicy(Cause.SUBMISSION, NOON, true, Set.of());
    Article article =
        new Article("a", 1, "A", null, null, null, null, Mode.AUTOMATIC, null, null, null);

    assertThat(policy.proposal(assessment(Verdict.APPROVED), article).reason())
        .isEqualTo(Reason.EDITORIAL_REVIEW);
    assertThat(policy.proposal(assessment(Verdict.HELD), article).reason())
        .isEqualTo(Reason.INSULT);
    assertThat(policy.proposal(assessment(Verdict.REJECTED), article).verdict())
        .isEqualTo(Verdict.REJECTED);
  }

  @Test
  void holdsWhatTheRulesRejectForAReasonThatIsInDoubt() {
    ModerationPolicy doubtful =
        new ModerationPolicy(Cause.SUBMISSION, NOON, false, Set.of(Category.INSULT));
    ModerationPolicy other =
        new ModerationPolicy(Cause.SUBMISSION, NOON, false, Set.of(Category.SPAM));

    Proposal held = doubtful.proposal(assessment(Verdict.REJECTED), null);

    assertThat(held.verdict()).isEqualTo(Verdict.HELD);
    assertThat(held.reason()).isEqualTo(Reason.INSULT);
    assertThat(held.grounds().degraded()).isEmpty();
    assertThat(other.proposal(assessment(Verdict.REJECTED), null).verdict())
        .isEqualTo(Verdict.REJECTED);
  }

  @Test
  void neverApprovesNorAccusesOnAFault() {
    Proposal fault = POLICY.fault("rule-engine", RULES);

    assertThat(fault.verdict()).isEqualTo(Verdict.HELD);
    assertThat(fault.reason()).isEqualTo(Reason.TECHNICAL);
    assertThat(fault.grounds().degraded()).containsExactly("rule-engine");
  }

  @Test
  void holdsACleanCommentWhoseArticleIsUnknown() {
    Proposal clean = POLICY.proposal(assessment(Verdict.APPROVED), null);
    Proposal forbidden = POLICY.proposal(assessment(Verdict.REJECTED), null);

    assertThat(clean.verdict()).isEqualTo(Verdict.HELD);
    assertThat(clean.reason()).isEqualTo(Reason.TECHNICAL);
    assertThat(clean.grounds().degraded()).containsExactly("article-unknown");
    assertThat(forbidden.verdict()).isEqualTo(Verdict.REJECTED);
  }

  private static Proposal proposal(Verdict verdict, Mode mode) {
    Article article = new Article("a", 1, "A", null, null, null, null, mode, null, null, null);
    return POLICY.proposal(assessment(verdict), article);
  }

  private static Assessment assessment(Verdict verdict) {
    return new Assessment(
        verdict,
        0.5,
        List.of(),
        RULES,
        List.of(),
        verdict == Verdict.APPROVED ? null : Reason.INSULT);
  }
}
