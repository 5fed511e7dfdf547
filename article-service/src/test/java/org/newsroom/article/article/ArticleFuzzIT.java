package org.newsroom.article.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
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
import org.newsroom.article.ArticleService;
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Isolation;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever the publishing system puts, the answer is an article that is stored whole, or a problem
 * in the 400s and nothing is stored.
 */
class ArticleFuzzIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String VALID =
      "{\"title\":\"A bridge opens\",\"author\":\"Dana\",\"paragraphs\":[\"It is open.\"],"
          + "\"tags\":[\"Bridges\"],\"people\":[\"Ada Lovelace\"],\"moderationMode\":\"EDITORS\","
          + "\"publishedAt\":\"2026-07-05T18:57:00Z\",\"language\":\"he-IL\",\"formerIds\":[],"
          + "\"picture\":{\"url\":\"https://news.example/p.svg\",\"alt\":\"A bridge\"}}";

  private static ConfigurableApplicationContext service;
  private static MongoCollection<Document> articles;
  private static String base;

  @BeforeContainer
  static void start() {
    service =
        new SpringApplicationBuilder(ArticleService.class)
            .properties("spring.config.name=article-service")
            .initializers(new Isolation())
            .run(
                "--server.port=0",
                "--newsroom.staff.users[0].name=publisher",
                "--newsroom.staff.users[0].password="
                    + "$2a$04$RM3qpxBdqphpuHTB9aLeNe7Uvv3ez4dQ65KjBzIEcDGX54TCXHOra",
                "--newsroom.staff.users[0].roles=PUBLISHER");
    articles = service.getBean(MongoDatabase.class).getCollection("articles");
    base =
        "http://127.0.0.1:"
            + service.getEnvironment().getRequiredProperty("local.server.port")
            + "/v1/articles/";
  }

  @AfterContainer
  static void stop() {
    service.close();
  }

  @Property(tries = 200)
  void answersArbitraryBytes(@ForAll byte[] body) {
    assertSane(UUID.randomUUID().toString(), body);
  }

  @Property(tries = 500)
  void answersMutatedArticles(@ForAll("mutated") byte[] body) {
    assertSane(UUID.randomUUID().toString(), body);
  }

  @Property(tries = 500)
  void answersArbitraryFields(@ForAll("objects") String body) {
    assertSane(UUID.randomUUID().toString(), body.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void answersArbitraryIds(@ForAll("ids") String id) {
    assertSane(id, VALID.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 200)
  void answersArbitraryConditions(@ForAll("headers") String condition) {
    long before = articles.countDocuments();

    HttpResponse<String> answer =
        put(UUID.randomUUID().toString(), VALID.getBytes(StandardCharsets.UTF_8), condition);

    assertRefused(answer, before);
  }

  private static void assertSane(String id, byte[] body) {
    long before = articles.countDocuments();

    HttpResponse<String> answer = put(id, body, null);

    if (answer.statusCode() == 201 || answer.statusCode() == 200) {
      assertThat(articles.countDocuments())
          .isEqualTo(before + (answer.statusCode() == 201 ? 1 : 0));
      assertWhole(JSON.readTree(answer.body()).get("id").asString());
    } else {
      assertRefused(answer, before);
    }
  }

  private static void assertRefused(HttpResponse<String> answer, long before) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("type").asString()).startsWith("urn:newsroom:problem:");
    assertThat(articles.countDocuments()).isEqualTo(before);
  }

  /** What is stored has what an article needs, whether its event waits or is gone already. */
  private static void assertWhole(String id) {
    Document article = articles.find(new Document("_id", id)).first();
    assertThat(article).isNotNull();
    assertThat(article.getString("title")).isNotBlank();
    assertThat(article.getString("author")).isNotBlank();
    assertThat(article.getList("paragraphs", String.class)).isNotEmpty();
    for (Document event : article.getList(PendingEvent.FIELD, Document.class)) {
      Contracts.assertValid("articles.v1", event.get("payload", Binary.class).getData());
    }
  }

  private static HttpResponse<String> put(String id, byte[] body, String condition) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + URLEncoder.encode(id, StandardCharsets.UTF_8)))
            .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
            .header("Content-Type", "application/json")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString("publisher:admin".getBytes(StandardCharsets.UTF_8)));
    if (condition != null) {
      request.header("If-Match", condition);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Provide
  Arbitrary<byte[]> mutated() {
    return Combinators.combine(
            Arbitraries.integers().between(0, VALID.length()),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(6),
            Arbitraries.integers().between(0, 6))
        .as(ArticleFuzzIT::spliced);
  }

  /** Puts bytes in the place of others. */
  private static byte[] spliced(int from, byte[] inserted, int removed) {
    byte[] body = VALID.getBytes(StandardCharsets.UTF_8);
    int to = Math.min(from + removed, body.length);
    byte[] spliced = Arrays.copyOf(body, from + inserted.length + body.length - to);
    System.arraycopy(inserted, 0, spliced, from, inserted.length);
    System.arraycopy(body, to, spliced, from + inserted.length, body.length - to);
    return spliced;
  }

  @Provide
  Arbitrary<String> objects() {
    return Combinators.combine(
            values(), values(), values(), values(), names(), values(), names(), values())
        .as(
            (title, author, paragraphs, tags, name, value, other, another) ->
                "{\"title\":%s,\"author\":%s,\"paragraphs\":[%s],\"tags\":[%s],\"%s\":%s,\"%s\":%s}"
                    .formatted(title, author, paragraphs, tags, name, value, other, another));
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of(
        "subtitle",
        "section",
        "publishedAt",
        "pictureCredit",
        "people",
        "moderationMode",
        "formerIds",
        "picture",
        "language",
        "url",
        "version");
  }

  /** JSON values, mostly texts, with every UTF-16 code unit escaped. */
  private static Arbitrary<String> values() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.strings().withChars('\uD800', '\uDFFF', 'a', '\u0301').ofMaxLength(9),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(60),
                Arbitraries.of(
                    "EDITORS", "CLOSED", "he", "2026-07-05T18:57:00Z", "https://x.example"))
            .map(ArticleFuzzIT::escaped);
    return Arbitraries.frequencyOf(
        Tuple.of(10, texts),
        Tuple.of(
            2,
            Arbitraries.of(
                "null",
                "1",
                "-1e400",
                "true",
                "[]",
                "{}",
                "[null]",
                "[\"x\"]",
                "\"+1000000000-12-31T23:59:59Z\"",
                "{\"url\":\"javascript:alert(1)\",\"alt\":\"x\"}",
                "{\"url\":\"https://x.example/a.png\",\"alt\":\"x\",\"width\":-1}")));
  }

  private static String escaped(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(unit -> json.append("\\u%04x".formatted(unit)));
    return json.append('"').toString();
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMinLength(1).ofMaxLength(130),
        Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(110));
  }

  @Provide
  Arbitrary<String> headers() {
    return Arbitraries.strings()
        .withCharRange('!', '~')
        .ofMinLength(1)
        .ofMaxLength(200)
        .filter(value -> !value.equals("*"));
  }
}
