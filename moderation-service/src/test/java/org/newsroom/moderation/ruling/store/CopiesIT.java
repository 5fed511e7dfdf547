package org.newsroom.moderation.ruling.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Fingerprint;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Origin;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CopiesIT {

  private static final Instant START = Recorded.JUDGED;

  @Autowired Copies copies;
  @Autowired Cases cases;
  @Autowired MongoDatabase database;

  @Test
  void findsEachAuthorsLatestCommentsHoweverBusyOthersAre() {
    List<Case> sent = new ArrayList<>();
    LongStream.range(0, 1_500).forEach(i -> sent.add(copy("id:busy", i)));
    LongStream.range(0, 1_200).forEach(i -> sent.add(copy("id:buzzing", i)));
    LongStream.range(0, 3).forEach(i -> sent.add(copy("id:calm", i)));
    LongStream.range(0, 2).forEach(i -> sent.add(copy("email:early", i)));
    Collections.shuffle(sent);
    cases.insert(sent);

    Map<String, List<Fingerprint>> found =
        copies.ofAuthors(
            Set.of("id:busy", "id:buzzing", "id:calm", "email:early", "id:silent"),
            Recorded.JUDGED,
            100);

    assertThat(found)
        .containsOnly(
            Map.entry("id:busy", numbered(1_400, 1_500)),
            Map.entry("id:buzzing", numbered(1_100, 1_200)),
            Map.entry("id:calm", numbered(0, 3)),
            Map.entry("email:early", numbered(0, 2)));
  }

  @Test
  void forgetsCommentsFromBefore() {
    cases.insert(List.of(copy("id:before", 1), copy("id:before", 2), copy("id:before", 3)));

    assertThat(copies.ofAuthors(Set.of("id:before"), Recorded.JUDGED.plusSeconds(2), 100))
        .containsEntry("id:before", numbered(2, 4));
    assertThat(copies.ofAuthors(Set.of("id:before"), Recorded.JUDGED, 1))
        .containsEntry("id:before", numbered(3, 4));
  }

  @Test
  void findsWhatABusyNetworkSentHoweverLongAgo() {
    List<Case> sent = new ArrayList<>();
    LongStream.range(7_000, 8_500).forEach(i -> sent.add(copy("address:busy", i)));
    cases.insert(sent);

    Map<Fingerprint, Copies.Senders> found =
        copies.ofTexts(Set.of(new Fingerprint(7_001), new Fingerprint(9_999)), START, 100);

    assertThat(found).containsOnlyKeys(new Fingerprint(7_001));
    assertThat(found.get(new Fingerprint(7_001)).byComment()).hasSize(1);
  }

  @Test
  void tellsWhoSentTheSameWords() {
    Case first = sent(1, 60_000, 5);
    Case again = sent(2, 60_000, 5);
    Case other = sent(3, 60_000, 6);
    Case nobody = sent(4, 60_000, 0);
    cases.insert(List.of(first, again, other, nobody));
    cases.insert(LongStream.range(0, 300).mapToObj(i -> sent(i, 60_001, 7)).toList());
    Fingerprint words = new Fingerprint(60_000);

    Copies.Senders senders =
        copies.ofTexts(Set.of(words, new Fingerprint(60_001)), START, 100).get(words);

    assertThat(senders.count(5)).isEqualTo(2);
    assertThat(senders.but(first.commentId()).count(5)).isEqualTo(1);
    assertThat(senders.count(0)).isZero();
    assertThat(senders.others(5, words)).hasSize(2).containsOnly(words);
  }

  @Test
  void readsNoMoreOfAFloodThanItIsAskedFor() {
    cases.insert(LongStream.range(0, 300).mapToObj(i -> sent(i, 70_000, i)).toList());
    Fingerprint words = new Fingerprint(70_000);

    assertThat(copies.ofTexts(Set.of(words), START, 100).get(words).byComment()).hasSize(100);
    assertThat(copies.ofTexts(Set.of(words), START.plusSeconds(290), 100).get(words).byComment())
        .hasSize(10);
  }

  @Test
  @EnabledIfSystemProperty(named = "newsroom.backends", matches = "containers")
  void answersFromTheIndexAlone() {
    cases.insert(LongStream.range(0, 50).mapToObj(i -> sent(i, 80_000, i)).toList());
    Document query =
        new Document("fingerprint", new Document("$in", List.of(80_000L)))
            .append("comment.submittedAt", new Document("$gte", Date.from(START)));

    Document plan =
        database
            .getCollection(Cases.COLLECTION)
            .find(query)
            .sort(new Document("fingerprint", 1).append("comment.submittedAt", -1))
            .projection(new Document("fingerprint", 1).append("sender", 1).append("_id", 1))
            .limit(20)
            .explain();

    Document read = plan.get("executionStats", Document.class);
    assertThat(read.getInteger("totalDocsExamined")).isZero();
    assertThat(read.getInteger("totalKeysExamined")).isLessThanOrEqualTo(21);
  }

  private static List<Fingerprint> numbered(long from, long to) {
    return LongStream.range(from, to).mapToObj(Fingerprint::new).toList();
  }

  /** The comment of that number comes so many seconds after the first, with it as fingerprint. */
  private static Case copy(String author, long number) {
    return opened(number, new Origin("A", null, author, number));
  }

  /** A comment that somebody sent so many seconds after the first. */
  private static Case sent(long seconds, long fingerprint, long sender) {
    return opened(seconds, new Origin("A", null, null, fingerprint, sender, null));
  }

  private static Case opened(long seconds, Origin origin) {
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
            START.plusSeconds(seconds),
            1,
            null),
        origin,
        new Proposal(
            Verdict.APPROVED,
            null,
            example.ruling().grounds(),
            Ruling.Cause.SUBMISSION,
            Recorded.JUDGED));
  }
}
