package org.newsroom.moderation.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.anyId;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.review.EditorsTest;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Origin;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.store.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

@EditorsTest
class ContextIT {

  private static final Instant BEGIN = Instant.parse("2026-07-05T18:57:00Z");

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Cases cases;
  private ModerationFixture moderation;
  private final String root = anyId();

  @BeforeEach
  void connect() {
    moderation = new ModerationFixture(kafka, articles, port);
  }

  @Test
  void showsTheArticleAndTheThreadWithWhatIsNotPublic() {
    String article = moderation.openArticle("EDITORS");
    store(root, null, article, 0, Verdict.APPROVED);
    String rejected = store(anyId(), root, article, 1, Verdict.REJECTED);
    String held = store(anyId(), rejected, article, 2, Verdict.HELD);
    store(anyId(), null, article, 1, Verdict.APPROVED, anyId());

    JsonNode context = context(rejected);

    assertThat(context.get("article").get("id").asString()).isEqualTo(article);
    assertThat(context.get("article").get("section").asString()).isEqualTo("World");
    assertThat(context.get("article").get("mode").asString()).isEqualTo("EDITORS");
    assertThat(context.get("article").get("people").get(1).asString()).isEqualTo("Kim Jong Un");
    assertThat(context.has("more")).isFalse();
    assertThat(ids(context)).containsExactly(root, rejected, held);
    assertThat(context.get("thread").get(1).get("current").asBoolean()).isTrue();
    assertThat(context.get("thread").get(1).get("verdict").asString()).isEqualTo("REJECTED");
    assertThat(context.get("thread").get(2).get("parentId").asString()).isEqualTo(rejected);
    assertThat(context.get("thread").get(2).get("waitsFor").asString()).isEqualTo("SUBMISSION");
    assertThat(context.get("thread").get(2).has("current")).isFalse();
  }

  @Test
  void showsTheTitleThatTheCommentHadUnderAnArticleThatIsNotKnown() {
    store(root, null, "unknown", 0, Verdict.HELD);

    JsonNode article = context(root).get("article");

    assertThat(article.get("title").asString()).isEqualTo("A title");
    assertThat(article.has("mode")).isFalse();
  }

  @Test
  void showsFiftyOfALongThreadAndAlwaysWhatIsAnswered() {
    store(root, null, "a", 0, Verdict.APPROVED);
    List<String> replies = new ArrayList<>();
    for (int i = 1; i <= 80; i++) {
      replies.add(store(anyId(), i == 40 ? replies.get(4) : root, "a", i, Verdict.HELD));
    }

    JsonNode middle = context(replies.get(39));
    JsonNode end = context(replies.get(79));
    JsonNode begin = context(root);

    assertThat(middle.get("more").asBoolean()).isTrue();
    assertThat(ids(middle)).hasSize(50).startsWith(root, replies.get(4)).contains(replies.get(63));
    assertThat(ids(end)).hasSize(50).startsWith(root).endsWith(replies.get(79));
    assertThat(ids(begin)).hasSize(50).startsWith(root, replies.get(0)).endsWith(replies.get(48));
  }

  private JsonNode context(String id) {
    return moderation.get("editor", "/v1/reviews/" + id + "/context");
  }

  private static List<String> ids(JsonNode context) {
    return context.get("thread").valueStream().map(one -> one.get("commentId").asString()).toList();
  }

  private String store(String id, String parent, String article, int minute, Verdict verdict) {
    return store(id, parent, article, minute, verdict, root);
  }

  private String store(
      String id, String parent, String article, int minute, Verdict verdict, String thread) {
    Instant at = BEGIN.plus(minute, ChronoUnit.MINUTES);
    Comment comment =
        new Comment(article, parent, thread, "Dana", false, "Comment " + minute, "en", at, 1, null);
    Grounds grounds = new Grounds(0.5, List.of(), new RuleSetVersion("1", "0"), List.of());
    Reason reason = verdict == Verdict.APPROVED ? null : Reason.INSULT;
    Proposal judged = new Proposal(verdict, reason, grounds, Cause.SUBMISSION, at);
    cases.insert(List.of(Case.opened(id, comment, new Origin("A title", null, null, 0), judged)));
    return id;
  }
}
