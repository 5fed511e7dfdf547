package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsroom.embedded.EmbeddedMongo;
import org.newsroom.embedded.FreePort;
import tools.jackson.databind.JsonNode;

/**
 * What the last release has stored is read as it was meant. With {@code -Drelease.write} it is
 * recorded anew, which is for a release to come.
 */
class ReleaseIT {

  private static final Release RELEASE = Release.last();
  private static final Duration LONGER_THAN_MAILS_ARE_GATHERED = Duration.ofSeconds(40);

  @TempDir Path data;

  @Test
  @EnabledIfSystemProperty(named = "release.write", matches = ".+")
  void isRecorded() throws Exception {
    Settings settings = settings();
    Newsroom newsroom = Newsroom.start(settings);
    try {
      Api api = new Api(settings.url());
      new Tour(api, newsroom::awaitArticles).make();
      awaitQuiet(newsroom.kafkaAddress());
      RELEASE.recordDay();
      RELEASE.recordEvents(newsroom.kafkaAddress());
      RELEASE.recordDocuments(newsroom.mongoAddress());
      RELEASE.recordAnswers(answers(api, questions(api)));
    } finally {
      newsroom.close();
    }
  }

  @Test
  @DisabledIfSystemProperty(named = "release.write", matches = ".+")
  void isGoneOnWith() throws Exception {
    Settings settings = settings();
    try (EmbeddedMongo store = EmbeddedMongo.onDisk(data.resolve("mongo"), 0)) {
      RELEASE.restoreDocuments(store.uri(""));
    }

    Newsroom newsroom = Newsroom.start(settings);
    try {
      Map<String, JsonNode> recorded = RELEASE.answers();
      Api api = new Api(settings.url());
      answers(api, List.copyOf(recorded.keySet()))
          .forEach((question, answer) -> assertTells(answer, recorded.get(question), question));
    } finally {
      newsroom.close();
    }
  }

  /** An answer of today may have more fields, and a list that grows more at its end. */
  private static void assertTells(JsonNode answer, JsonNode recorded, String where) {
    if (recorded.isObject()) {
      recorded
          .properties()
          .forEach(
              field ->
                  assertTells(
                      answer.path(field.getKey()), field.getValue(), where + "." + field.getKey()));
    } else if (recorded.isArray()) {
      assertThat(answer.size()).as(where).isGreaterThanOrEqualTo(recorded.size());
      for (int i = 0; i < recorded.size(); i++) {
        assertTells(answer.get(i), recorded.get(i), where + "[" + i + "]");
      }
    } else {
      assertThat(answer).as(where).isEqualTo(recorded);
    }
  }

  private static void awaitQuiet(String kafka) {
    AtomicLong before = new AtomicLong();
    await()
        .pollInterval(LONGER_THAN_MAILS_ARE_GATHERED)
        .atMost(Duration.ofMinutes(5))
        .until(
            () -> {
              long now = Release.events(kafka);
              return before.getAndSet(now) == now;
            });
  }

  private Settings settings() {
    return Settings.of(data, FreePort.next(), service -> FreePort.next()).withoutSamples();
  }

  /** All that staff can ask of all that there is. */
  private static List<String> questions(Api api) throws Exception {
    List<String> questions =
        new ArrayList<>(
            List.of(
                "/v1/articles?limit=100",
                "/v1/decisions?limit=100",
                "/v1/reviews/filters",
                "/v1/me/preferences"));
    JsonNode articles = api.call(null, "GET", "/v1/articles?limit=100", null).get("items");
    for (JsonNode article : articles) {
      String path = "/v1/articles/" + article.get("id").asString();
      questions.addAll(List.of(path, path + "/comments?sort=oldest&limit=50"));
      questions.add("/v1/comment-counts?articleId=" + article.get("id").asString());
    }
    for (JsonNode waiting : api.call("senior", "GET", "/v1/reviews?queue=any", null).get("items")) {
      questions.add("/v1/reviews/" + waiting.get("commentId").asString() + "/lifeline");
    }
    return questions;
  }

  private static Map<String, JsonNode> answers(Api api, List<String> questions) throws Exception {
    Map<String, JsonNode> answers = new TreeMap<>();
    for (String question : questions) {
      answers.put(question, api.call("senior", "GET", question, null));
    }
    return answers;
  }
}
