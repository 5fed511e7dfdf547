package org.newsroom.moderation.review;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.platform.page.Page;
import tools.jackson.databind.json.JsonMapper;

class ReviewViewTest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(NON_NULL))
          .build();

  @Test
  void addsFieldsAtTheEndOfWhatWasShownBefore() {
    Case claimed =
        claimed(Recorded.held(), new Claim("editor", Instant.parse("2026-07-05T19:15:00Z")));
    Case rejected =
        decided(claimed, Verdict.REJECTED, Reason.TASTE, "Not \"good\".", "2026-07-05T19:10:12Z");
    Case approved = decided(rejected, Verdict.APPROVED, null, null, "2026-07-05T19:11:12Z");
    Case putBack = decided(approved, Verdict.HELD, null, null, "2026-07-05T19:12:12Z");

    assertAdds(
        "view-claimed",
        claimed,
        ",\"decidedBy\":\"RULES\",\"cause\":\"SUBMISSION\",\"waitsFor\":\"SUBMISSION\"}");
    assertAdds("view-decided", approved, ",\"decidedBy\":\"EDITOR\",\"cause\":\"DECISION\"}");
    assertAdds(
        "view-put-back",
        putBack,
        ",\"decidedBy\":\"EDITOR\",\"cause\":\"DECISION\",\"waitsFor\":\"SUBMISSION\"}");
  }

  @Test
  void keepsTheFormOfThePage() {
    Page<ReviewView> page =
        new Page<>(List.of(ReviewView.of(Recorded.degraded(), null, Recorded.JUDGED)), "next");

    String added =
        ",\"decidedBy\":\"RULES\",\"cause\":\"SUBMISSION\",\"waitsFor\":\"SUBMISSION\"}]";

    assertThat(JSON.writeValueAsString(page).replace(added, "}]"))
        .isEqualTo(Recorded.read("queue"));
  }

  @Test
  void showsWhatTheRulesProposeBesideWhatIsInForce() {
    Case approved = decided(Recorded.held(), Verdict.APPROVED, null, null, "2026-07-05T19:11:12Z");
    Proposal says =
        new Proposal(
            Verdict.REJECTED,
            Reason.DEFAMATION,
            new Grounds(0.5, List.of(), Recorded.RULES, List.of()),
            Cause.RULE_SET,
            Instant.parse("2026-07-06T00:00:00Z"));

    String shown = shown(((Change.Queued) approved.judged(says)).next());

    assertThat(shown)
        .contains("\"revision\":3,\"verdict\":\"APPROVED\"")
        .endsWith(
            ",\"waitsFor\":\"PROPOSAL\",\"proposal\":{\"verdict\":\"REJECTED\","
                + "\"reason\":\"DEFAMATION\",\"score\":0.5,\"evidence\":[],"
                + "\"ruleSet\":{\"version\":\"2026.1\",\"digest\":\"9f86d081\"},\"degraded\":[],"
                + "\"at\":\"2026-07-06T00:00:00Z\",\"cause\":\"RULE_SET\"}}");
  }

  private static void assertAdds(String recorded, Case subject, String added) {
    String before = Recorded.read(recorded);
    assertThat(shown(subject)).isEqualTo(before.substring(0, before.length() - 1) + added);
  }

  private static String shown(Case subject) {
    return JSON.writeValueAsString(ReviewView.of(subject, Map.of("HELD", 2L), Recorded.JUDGED));
  }

  private static Case decided(
      Case before, Verdict verdict, @Nullable Reason reason, @Nullable String note, String at) {
    Order order =
        new Order(
            new Order.Editor("editor", false), verdict, reason, note, before.revision(), true);
    return ((Change.Ruled) before.decided(order, Instant.parse(at))).next();
  }

  private static Case claimed(Case subject, Claim claim) {
    return new Case(
        subject.commentId(),
        subject.comment(),
        subject.origin(),
        subject.ruling(),
        subject.proposal(),
        subject.proposals(),
        claim,
        subject.decisions(),
        subject.aftermath());
  }
}
