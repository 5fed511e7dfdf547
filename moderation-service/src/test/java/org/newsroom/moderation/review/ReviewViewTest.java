package org.newsroom.moderation.review;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Acts;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.platform.page.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewViewTest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(NON_NULL))
          .build();

  @Test
  void addsFieldsToWhatWasShownBefore() {
    Case claimed =
        claimed(Recorded.held(), new Claim("editor", Instant.parse("2026-07-05T19:15:00Z")));

    assertContains(JSON.readTree(shown(claimed)), JSON.readTree(Recorded.read("view-claimed")));
  }

  @Test
  void keepsTheFormOfThePage() {
    Page<ReviewView> page =
        new Page<>(
            List.of(ReviewView.of(Recorded.degraded(), null, null, Recorded.JUDGED)), "next");

    assertContains(
        JSON.readTree(JSON.writeValueAsString(page)), JSON.readTree(Recorded.read("queue")));
  }

  @Test
  void tellsNothingOfWhatTheRulesDecidedWhereItIsBlind() {
    ReviewView blind = ReviewView.of(Recorded.held(), null, null, Recorded.JUDGED).blinded();

    assertThat(JSON.writeValueAsString(blind))
        .contains("\"blind\":true", "Kim is a thief.")
        .doesNotContain("DEFAMATION", "HELD", "score", "RULES");
  }

  @Test
  void showsWhatTheRulesProposeBesideWhatIsInForce() {
    Case approved = decided(Recorded.degraded(), Verdict.APPROVED, "2026-07-05T19:11:12Z");
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

  /** Whoever reads the earlier form finds all of it in the later one. */
  private static void assertContains(JsonNode later, JsonNode earlier) {
    if (earlier.isObject()) {
      earlier
          .properties()
          .forEach(field -> assertContains(later.path(field.getKey()), field.getValue()));
    } else if (earlier.isArray()) {
      for (int i = 0; i < earlier.size(); i++) {
        assertContains(later.path(i), earlier.get(i));
      }
    } else {
      assertThat(later).isEqualTo(earlier);
    }
  }

  private static String shown(Case subject) {
    return JSON.writeValueAsString(
        ReviewView.of(subject, Map.of("HELD", 2L), null, Recorded.JUDGED));
  }

  private static Case decided(Case before, Verdict verdict, String at) {
    Order order =
        new Order(
            new Order.Editor("editor", false),
            Order.Terms.of(verdict, null, null),
            before.revision(),
            true);
    return ((Change.Ruled) Acts.decided(before, order, Instant.parse(at))).next();
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
