package org.newsroom.comment.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.RecordedDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.convert.MongoConverter;

@CommentServiceTest
class ArticlesIT {

  private static final int INSTANCES = 4;

  @Autowired private Articles articles;
  @Autowired private MongoDatabase database;
  @Autowired private MongoConverter converter;

  private Document stored(String id) {
    return database.getCollection("articles").find(new Document("_id", id)).first();
  }

  @Test
  void readsAndWritesWhatTheFirstReleaseStored() {
    Document recorded = RecordedDocument.of("article");
    Document written = new Document();

    converter.write(converter.read(ArticleDocument.class, recorded), written);

    assertThat(written).isEqualTo(recorded);
  }

  @Test
  void keepsAnIdAsTextThoughItReadsAsAnObjectId() {
    String id = UUID.randomUUID().toString().replace("-", "").substring(0, 24);

    articles.put(List.of(changed(id, 3L, true)));

    assertThat(stored(id))
        .isEqualTo(
            new Document("_id", id)
                .append("version", 3L)
                .append("open", true)
                .append("mode", "AUTOMATIC"));
    assertThat(articles.find(id)).isEqualTo(new Article(id, true, Article.Mode.AUTOMATIC));
  }

  @Test
  void goesOnWithTheOthersOfABatchWhereOneIsKnownInANewerVersion() {
    String known = "known-" + UUID.randomUUID();
    String fresh = "fresh-" + UUID.randomUUID();
    articles.put(List.of(changed(known, 2L, false)));

    articles.put(List.of(changed(known, 1L, true), changed(fresh, 1L, true)));

    assertThat(articles.find(known)).isEqualTo(new Article(known, false, Article.Mode.AUTOMATIC));
    assertThat(articles.find(fresh)).isEqualTo(new Article(fresh, true, Article.Mode.AUTOMATIC));
  }

  /** Versions are odd while the article is open. */
  @Test
  void keepsTheNewestVersionWhenSeveralInstancesInsertAtOnce() throws Exception {
    ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
    try {
      for (int round = 0; round < 50; round++) {
        String id = "contested-" + UUID.randomUUID();

        putAtOnce(instances, id);

        assertThat(stored(id).getLong("version")).isEqualTo(INSTANCES);
        assertThat(articles.find(id))
            .isEqualTo(new Article(id, INSTANCES % 2 == 1, Article.Mode.AUTOMATIC));
      }
    } finally {
      instances.shutdownNow();
    }
  }

  private void putAtOnce(ExecutorService instances, String id) throws Exception {
    CyclicBarrier together = new CyclicBarrier(INSTANCES);
    List<Callable<Object>> puts = new ArrayList<>();
    IntStream.rangeClosed(1, INSTANCES)
        .mapToObj(version -> changed(id, (long) version, version % 2 == 1))
        .forEach(
            changed ->
                puts.add(
                    () -> {
                      together.await();
                      articles.put(List.of(changed));
                      return changed;
                    }));
    for (Future<Object> put : instances.invokeAll(puts)) {
      put.get();
    }
  }

  private static ArticleChanged changed(String id, long version, boolean open) {
    return new ArticleChanged(id, version, open, Article.Mode.AUTOMATIC, null);
  }

  @Test
  void leadsFromAFormerIdToThePresentOne() {
    String former = "former-" + UUID.randomUUID();
    String present = "present-" + UUID.randomUUID();
    articles.put(List.of(changed(former, 4, true)));

    articles.put(
        List.of(new ArticleChanged(present, 1L, false, Article.Mode.CLOSED, List.of(former))));
    articles.put(List.of(changed(former, 5, true)));

    assertThat(articles.find(former))
        .isEqualTo(new Article(present, false, Article.Mode.CLOSED))
        .isEqualTo(articles.find(present));
  }

  @Test
  void knowsNoArticleOfWhichOnlyAFormerIdWasHeard() {
    String present = "present-" + UUID.randomUUID();
    String next = "next-" + UUID.randomUUID();
    articles.put(List.of(new ArticleChanged(next, 1L, true, null, List.of(present))));

    assertThat(articles.find(present)).isEqualTo(articles.find(next)).isNotNull();
  }
}
