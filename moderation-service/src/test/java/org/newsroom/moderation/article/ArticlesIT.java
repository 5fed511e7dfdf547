package org.newsroom.moderation.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ArticlesIT {

  private static final int ROUNDS = 200;

  @Autowired Articles articles;

  @Test
  void keepsTheNewestWhicheverInstanceInsertsFirst() throws Exception {
    ExecutorService instances = Executors.newFixedThreadPool(3);
    for (int round = 0; round < ROUNDS; round++) {
      List<String> ids = List.of(id(), id());
      CyclicBarrier start = new CyclicBarrier(3);
      List<Callable<Void>> stores = new ArrayList<>();
      for (long version : List.of(1L, 3L, 2L)) {
        stores.add(
            () -> {
              start.await(1, TimeUnit.MINUTES);
              articles.store(ids.stream().map(id -> article(id, version)).toList());
              return null;
            });
      }

      for (Future<Void> stored : instances.invokeAll(stores)) {
        stored.get();
      }

      assertThat(articles.find(ids).values()).extracting(Article::version).containsOnly(3L);
    }
    instances.shutdown();
  }

  @Test
  void findsWhatItStored() {
    Article article =
        new Article(
            "0123456789abcdef01234567",
            7,
            "A",
            "City",
            "https://www.news.example/a",
            List.of("tag"),
            List.of("Dana"),
            Article.Mode.CLOSED,
            true,
            List.of("former"),
            "he");

    articles.store(List.of(article));
    articles.store(
        List.of(
            new Article(
                article.articleId(),
                6,
                "B",
                null,
                null,
                null,
                null,
                Article.Mode.EDITORS,
                null,
                null,
                null)));

    assertThat(articles.find(List.of(article.articleId(), "unknown")))
        .isEqualTo(Map.of(article.articleId(), article));
  }

  private static Article article(String id, long version) {
    return new Article(
        id, version, "A", null, null, null, null, Article.Mode.AUTOMATIC, null, null, null);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
