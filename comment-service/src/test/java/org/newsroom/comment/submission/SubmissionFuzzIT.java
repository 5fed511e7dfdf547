package org.newsroom.comment.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bson.Document;
import org.bson.types.Binary;
import org.newsroom.comment.Api;
import org.newsroom.comment.CommentService;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.Given;
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Isolation;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Whatever comes in, the answer is 202 with exactly one whole comment in the store, or a problem in
 * the 400s with none.
 */
class SubmissionFuzzIT {

  private static ConfigurableApplicationContext service;
  private static MongoDatabase database;
  private static Api api;
  private static String article;

  @BeforeContainer
  static void start() {
    service =
        new SpringApplicationBuilder(CommentService.class)
            .properties("spring.config.name=comment-service")
            .initializers(new Isolation())
            .run(
                "--server.port=0",
                "--newsroom.receipts.secret=" + CommentServiceTest.RECEIPTS_SECRET,
                "--newsroom.pseudonyms.secret=" + CommentServiceTest.PSEUDONYMS_SECRET,
                "--newsroom.submissions.rate-limit.enabled=false");
    database = service.getBean(MongoDatabase.class);
    api = new Api(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    article = new Given(database).openArticle();
  }

  @AfterContainer
  static void stop() {
    service.close();
  }

  @Property(tries = 300)
  void answersArbitraryBytes(@ForAll byte[] body) {
    assertSane(body);
  }

  @Property(tries = 500)
  void answersMutatedSubmissions(@ForAll("mutated") byte[] body) {
    assertSane(body);
  }

  @Property(tries = 700)
  void answersArbitraryFields(@ForAll("jsonWithArbitraryFields") String body) {
    assertSane(body.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 200)
  void answersArbitraryHeaders(@ForAll("headerValues") String value) {
    long before = stored();
    String key = UUID.randomUUID() + value;

    HttpResponse<String> answer =
        api.submit(
            article,
            "x",
            "Idempotency-Key",
            key,
            "Accept-Language",
            value,
            "X-Forwarded-For",
            value,
            "traceparent",
            value);

    assertSane(answer, before);
  }

  private void assertSane(byte[] body) {
    long before = stored();

    assertSane(api.post(body, "application/json"), before);
  }

  private static void assertSane(HttpResponse<String> answer, long before) {
    if (answer.statusCode() == 202) {
      assertThat(stored()).isEqualTo(before + 1);
      assertWhole(UUID.fromString(Api.json(answer).get("id").asString()));
    } else {
      assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(Api.json(answer).get("type").asString()).startsWith("urn:newsroom:problem:");
      assertThat(stored()).isEqualTo(before);
    }
  }

  /** What is stored is what the contract says, whether its event waits or is gone already. */
  private static void assertWhole(UUID id) {
    Document comment = database.getCollection("comments").find(new Document("_id", id)).first();
    assertThat(comment).isNotNull();
    assertThat(comment.getString("articleId")).isEqualTo(article);
    assertThat(comment.getString("text").codePointCount(0, comment.getString("text").length()))
        .isBetween(1, 4_000);
    assertThat(comment.get("author", Document.class).getString("name")).isNotBlank();
    for (Document event : comment.getList(PendingEvent.FIELD, Document.class)) {
      Contracts.assertValid(
          CommentSubmitted.TYPE.topic(), event.get("payload", Binary.class).getData());
    }
  }

  private static long stored() {
    return database.getCollection("comments").countDocuments();
  }

  @Provide
  Arbitrary<byte[]> mutated() {
    Arbitrary<byte[]> valid =
        Arbitraries.of(
            List.of(
                valid("\"text\":\"An armored train.\""),
                valid("\"text\":\"\\u05e9\\ud83d\\ude82\",\"locale\":\"he\""),
                valid("\"text\":\"x\",\"parentId\":\"0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11\"")));
    return Combinators.combine(
            valid,
            Arbitraries.integers().between(0, 400),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(6),
            Arbitraries.integers().between(0, 6))
        .as(SubmissionFuzzIT::spliced);
  }

  private static byte[] valid(String rest) {
    return ("{\"articleId\":\"ARTICLE\",\"author\":{\"name\":\"Dana\","
            + "\"email\":\"dana@example.org\"},"
            + rest
            + "}")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Puts bytes in the place of others. */
  private static byte[] spliced(byte[] template, int at, byte[] inserted, int removed) {
    byte[] body =
        new String(template, StandardCharsets.UTF_8)
            .replace("ARTICLE", article)
            .getBytes(StandardCharsets.UTF_8);
    int from = Math.min(at, body.length);
    int to = Math.min(from + removed, body.length);
    byte[] spliced = Arrays.copyOf(body, from + inserted.length + body.length - to);
    System.arraycopy(inserted, 0, spliced, from, inserted.length);
    System.arraycopy(body, to, spliced, from + inserted.length, body.length - to);
    return spliced;
  }

  @Provide
  Arbitrary<String> jsonWithArbitraryFields() {
    return Combinators.combine(values(), values(), values(), values())
        .as(
            (text, name, email, locale) ->
                "{\"articleId\":\"%s\",\"author\":{\"name\":%s%s},\"text\":%s%s}"
                    .formatted(
                        article,
                        name,
                        email.isEmpty() ? "" : ",\"email\":" + email,
                        text,
                        locale.isEmpty() ? "" : ",\"locale\":" + locale));
  }

  /** JSON values, mostly texts, with every UTF-16 code unit escaped; now and then none. */
  private static Arbitrary<String> values() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.strings().withChars('\uD800', '\uDFFF', 'a', '\u0301').ofMaxLength(9),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(60),
                Arbitraries.of("dana@example.org", "en", "he-IL", "Dana"))
            .map(SubmissionFuzzIT::escaped);
    return Arbitraries.frequencyOf(
        Tuple.of(8, texts),
        Tuple.of(1, Arbitraries.of("null", "1", "-1e400", "true", "[]", "{}", "[[\"x\"]]", "\"\"")),
        Tuple.of(3, Arbitraries.of("", "null", "\"Dana\"")));
  }

  private static String escaped(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(unit -> json.append("\\u%04x".formatted(unit)));
    return json.append('"').toString();
  }

  @Provide
  Arbitrary<String> headerValues() {
    return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(300);
  }
}
