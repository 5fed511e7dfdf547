package org.newsroom.article.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An article that gets another id, while others put, withdraw or move it. */
@ServiceTest
class MovingIT {

  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00.123Z");

  @Autowired PuttingArticles putting;
  @Autowired Articles articles;
  @Autowired Moving moving;
  @Autowired Events events;
  private final String former = "former-" + UUID.randomUUID();
  private final String present = "present-" + UUID.randomUUID();

  private static ArticleDraft draft(String title, String... formerIds) {
    return new ArticleDraft(
        title,
        null,
        "A",
        null,
        null,
        List.of("P"),
        null,
        List.of(),
        null,
        null,
        List.of(formerIds),
        null,
        null,
        null);
  }

  private PuttingArticles.Result put(String id, String... formerIds) {
    return putting.put(id, draft("T", formerIds), null);
  }

  private Article stored(String id) {
    return articles.find(id).orElseThrow();
  }

  private boolean replace(Article article) {
    ArticleChanged changed = article.changed();
    OutgoingEvent event =
        events.create(ArticleChanged.TYPE, changed.eventId(), article.id(), NOW, changed);
    return articles.replace(article, event, NOW);
  }

  @Test
  void letsNobodyGoOnWithAnArticleAsItWasBeforeItMoved() {
    put(former);
    Article before = stored(former);

    put(present, former);

    assertThat(replace(before.withdrawn(NOW))).isFalse();
    assertThat(replace(before.in(ModerationMode.CLOSED))).isFalse();
    assertThat(stored(former).isWithdrawn()).isFalse();
    assertThat(stored(former).movedTo()).isEqualTo(present);
  }

  @Test
  void movesNoArticleAsItWasBeforeItChanged() {
    put(former);
    Article before = stored(former);
    putting.put(former, draft("Another"), null);

    assertThat(articles.claim(before, present)).isFalse();
    assertThat(stored(former).movedTo()).isNull();
  }

  @Test
  void takesBackAClaimOfItsOwnOnly() {
    put(former);
    Article before = stored(former);
    articles.claim(before, present);
    articles.claim(stored(former), present);

    articles.release(before, present);
    assertThat(stored(former).movedTo()).isEqualTo(present);

    Article claimedOnce = stored(former);
    articles.claim(claimedOnce, present);
    articles.release(claimedOnce, present);
    assertThat(stored(former).movedTo()).isNull();
    assertThat(replace(before.in(ModerationMode.CLOSED))).isFalse();
  }

  @Test
  void goesOnWithAMoveThatACrashCutShort() {
    put(former);
    moving.move(present, List.of(former));

    assertThat(put(present, former)).isInstanceOf(PuttingArticles.Stored.class);
    assertThat(stored(present).moves().formerIds()).containsExactly(former);
  }

  @RepeatedTest(10)
  void movesOnceHoweverManyTry() throws Exception {
    put(former);
    List<String> rivals = List.of("a-" + present, "b-" + present, "c-" + present);
    List<Callable<PuttingArticles.Result>> all = new ArrayList<>();
    rivals.forEach(rival -> all.addAll(Collections.nCopies(2, () -> put(rival, former))));
    all.add(() -> putting.put(former, draft("Another"), null));
    all.add(
        () -> {
          putting.withdraw(former);
          return put(former);
        });
    Collections.shuffle(all);
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    for (Future<PuttingArticles.Result> one : threads.invokeAll(all)) {
      one.get();
    }
    threads.shutdown();

    String winner = stored(former).movedTo();
    assertThat(rivals).contains(winner);
    assertThat(stored(winner).moves().formerIds()).containsExactly(former);
    rivals.stream()
        .filter(rival -> !rival.equals(winner))
        .forEach(loser -> assertThat(articles.find(loser)).isEmpty());
    assertThat(put(former)).isEqualTo(new PuttingArticles.MovedAway(winner));
  }
}
