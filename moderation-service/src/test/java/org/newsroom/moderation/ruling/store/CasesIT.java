package org.newsroom.moderation.ruling.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Acts;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.moderation.ruling.Origin;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CasesIT {

  private static final Order.Editor EDITOR = new Order.Editor("editor", false);

  @Autowired Cases cases;
  @Autowired Claims claims;
  @Autowired MongoDatabase database;

  @Test
  void keepsTheFormThatTheReleaseBeforeReads() {
    Case held = Recorded.held();

    cases.insert(List.of(held));
    assertThat(stored(held)).isEqualTo(recorded("store-held"));
    claims.claim(
        held.commentId(),
        new Claim("editor", Instant.parse("2026-07-05T19:15:00Z")),
        Recorded.JUDGED);
    assertThat(stored(held)).isEqualTo(recorded("store-claimed"));
  }

  private Document stored(Case subject) {
    Document document =
        Objects.requireNonNull(
            database
                .getCollection(Cases.COLLECTION)
                .find(Filters.eq("_id", subject.commentId()))
                .first());
    document.remove("decidedBy");
    document.remove("cause");
    Document place =
        ((Document) Objects.requireNonNull(document.remove("lines"))).get("legal", Document.class);
    place.remove("why");
    place.getList("rules", String.class).removeIf(tag -> tag.contains(":"));
    return document.append("queue", place);
  }

  private static Document recorded(String name) {
    Document document = Document.parse(Recorded.read(name));
    document.remove("pendingEvents");
    return document;
  }

  @Test
  void tellsWhatWasThereAlready() {
    Case one = copy("id:tells", 1);
    Case two = copy("id:tells", 2);
    cases.insert(List.of(one));

    assertThat(cases.insert(List.of(two, one))).containsExactly(one.commentId());
    assertThat(cases.find(Set.of(one.commentId(), two.commentId()))).hasSize(2);
  }

  @Test
  void changesNothingThatHasChangedMeanwhile() {
    Case before = copy("id:changes", 1);
    cases.insert(List.of(before));
    Instant now = Recorded.JUDGED.plusSeconds(60);
    Order order = new Order(EDITOR, Order.Terms.of(Verdict.REJECTED, Reason.TASTE, null), 1, false);
    Case decided = ((Change.Ruled) Acts.decided(before, order, now)).next();
    Case proposed = ((Change.Queued) decided.judged(again(now))).next();

    assertThat(cases.change(before, decided, List.of(), now)).isTrue();
    assertThat(cases.change(before, decided, List.of(), now)).isFalse();
    assertThat(cases.change(decided, proposed, List.of(), now)).isTrue();
    assertThat(cases.change(decided, proposed, List.of(), now)).isFalse();
    assertThat(cases.find(before.commentId())).contains(proposed);
  }

  private static Proposal again(Instant at) {
    Ruling first = Recorded.approved().ruling();
    return new Proposal(
        Verdict.APPROVED, null, first.grounds(), Ruling.Cause.RULE_SET, at.plusSeconds(60));
  }

  @Test
  void countsAnAuthorsVerdicts() {
    cases.insert(List.of(copy("id:counts", 1), copy("id:counts", 2), copy("id:counts", 3)));

    assertThat(cases.history("id:counts", 2)).containsExactly(Map.entry("APPROVED", 2L));
  }

  /** The comment of that number comes so many seconds after the first, with it as fingerprint. */
  private static Case copy(String author, long number) {
    Case example = Recorded.approved();
    Comment comment = example.comment();
    String id = UUID.randomUUID().toString();
    return Case.opened(
        id,
        new Comment(
            comment.articleId(),
            null,
            id,
            comment.authorName(),
            true,
            comment.text(),
            comment.locale(),
            Recorded.JUDGED.plusSeconds(number),
            1,
            null),
        new Origin("A", null, author, number),
        new Proposal(
            Verdict.APPROVED,
            null,
            example.ruling().grounds(),
            Ruling.Cause.SUBMISSION,
            Recorded.JUDGED));
  }
}
