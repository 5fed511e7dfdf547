package org.newsroom.moderation.ruling;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.platform.event.EventJson;
import org.newsroom.testkit.Contracts;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommentModeratedTest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(NON_NULL))
          .build();

  @Test
  void addsNothingButTheCauseToWhatWasSentBefore() {
    assertThat(sent(Recorded.held()).replace("\"cause\":\"SUBMISSION\",", ""))
        .isEqualTo(Recorded.read("event-held"));
    assertThat(sent(Recorded.approved()).replace("\"cause\":\"SUBMISSION\",", ""))
        .isEqualTo(Recorded.read("event-approved"));
    assertThat(sent(Recorded.held())).contains("\"decidedBy\":\"RULES\",\"cause\":\"SUBMISSION\"");
  }

  @Test
  void addsNothingButTheCauseToADecision() {
    Order reject =
        new Order(
            new Order.Editor("editor", false),
            Order.Terms.of(Verdict.REJECTED, Reason.TASTE, null),
            1,
            true);
    Order approve =
        new Order(
            new Order.Editor("editor", false),
            Order.Terms.of(Verdict.APPROVED, null, null),
            2,
            true);
    Case rejected = decided(Recorded.held(), reject, "2026-07-05T19:10:12Z");
    Order first =
        new Order(new Order.Editor("colleague", false), approve.terms(), approve.seen(), true);
    Case halfway = ((Change.Queued) Acts.decided(rejected, first, Recorded.JUDGED)).next();
    Case approved = decided(halfway, approve, "2026-07-05T19:11:12Z");

    assertThat(sent(approved).replace("\"cause\":\"DECISION\",", ""))
        .isEqualTo(Recorded.read("event-decided"));
  }

  private static Case decided(Case before, Order order, String at) {
    return ((Change.Ruled) Acts.decided(before, order, Instant.parse(at))).next();
  }

  @Test
  void isWhatTheContractSays() {
    Stream.of(Recorded.held(), Recorded.degraded(), Recorded.approved())
        .forEach(
            subject ->
                Contracts.assertValid(
                    "comments.moderated.v1", sent(subject).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void namesWhatTheContractNames() throws Exception {
    JsonNode schema =
        JSON.readTree(
            new ClassPathResource("contracts/comments.moderated.v1.schema.json")
                .getContentAsByteArray());

    assertThat(names(schema, "verdict")).containsExactlyInAnyOrderElementsOf(all(Verdict.class));
    assertThat(names(schema, "reason")).containsExactlyInAnyOrderElementsOf(all(Reason.class));
    assertThat(names(schema, "decidedBy")).containsAll(all(Ruling.DecidedBy.class));
    assertThat(names(schema, "cause")).containsAll(all(Ruling.Cause.class));
  }

  private static String sent(Case subject) {
    return new String(
        new EventJson(JSON).write(CommentModerated.of(subject, null)), StandardCharsets.UTF_8);
  }

  private static List<String> names(JsonNode schema, String field) {
    return schema
        .get("properties")
        .get(field)
        .get("enum")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private static <E extends Enum<E>> List<String> all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }
}
