package org.newsroom.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
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
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Isolation;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * Whatever comes in about a comment that is there, the answer is 202 with exactly that in the
 * store, or a problem in the 400s and the comment is as it was.
 */
class OwnCommentFuzzIT {

  /** Time enough to correct, however long the test takes. */
  private static final Date LATER = Date.from(Instant.now().plus(Duration.ofDays(1)));

  private static ConfigurableApplicationContext service;
  private static MongoDatabase database;
  private static Api api;
  private static Subject published;
  private static Subject rejected;

  /** A comment that is there, as it is before each try. */
  private record Subject(UUID id, String receipt, Document before) {

    Document now() {
      return document(id);
    }

    void restore() {
      database.getCollection("comments").replaceOne(new Document("_id", id), before);
      database.getCollection("reports").deleteMany(new Document("commentId", id));
    }

    long reports() {
      return database.getCollection("reports").countDocuments(new Document("commentId", id));
    }
  }

  private enum Call {
    CORRECT("PUT", "", "{\"text\":\"Corrected.\"}"),
    REPORT(
        "POST",
        "/reports",
        "{\"reason\":\"ILLEGAL\",\"text\":\"It"
            + " insults.\",\"law\":\"185\",\"email\":\"l@example.org\"}"),
    APPEAL("POST", "/appeal", "{\"text\":\"It does not.\"}");

    private final String method;
    private final String path;
    private final String valid;

    Call(String method, String path, String valid) {
      this.method = method;
      this.path = path;
      this.valid = valid;
    }

    private Subject subject() {
      return this == APPEAL ? rejected : published;
    }
  }

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
    published = subject(true);
    rejected = subject(false);
  }

  private static Subject subject(boolean isPublished) {
    Given given = new Given(database);
    JsonNode answer = Api.json(api.submit(given.openArticle(), "First."));
    String id = answer.get("id").asString();
    if (isPublished) {
      given.published(id);
    } else {
      given.rejected(id, 1);
    }
    Document stored = given.comment(id).append("submittedAt", LATER);
    stored.remove(PendingEvent.FIELD);
    return new Subject(
        UUID.fromString(id),
        answer.get("receipt").asString(),
        stored.append(PendingEvent.FIELD, List.of()));
  }

  @AfterContainer
  static void stop() {
    service.close();
  }

  @Property(tries = 300)
  void answersArbitraryBytes(@ForAll Call call, @ForAll byte[] body) {
    assertSane(call, body);
  }

  @Property(tries = 500)
  void answersMutatedRequests(@ForAll("mutated") Tuple.Tuple2<Call, byte[]> request) {
    assertSane(request.get1(), request.get2());
  }

  @Property(tries = 600)
  void answersArbitraryFields(@ForAll Call call, @ForAll("objects") String body) {
    assertSane(call, body.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void letsNobodyInByAnArbitraryReceipt(@ForAll Call call, @ForAll("headers") String receipt) {
    if (call == Call.REPORT) {
      return;
    }
    Subject subject = call.subject();
    subject.restore();

    HttpResponse<String> answer =
        api.send(
            call.method,
            "/v1/comments/" + subject.id() + call.path,
            call.valid,
            "Receipt",
            receipt);

    assertRefused(answer, subject);
  }

  @Property(tries = 400)
  void takesNothingBackButByTheReceipt(@ForAll("ids") String id, @ForAll String receipt) {
    published.restore();

    HttpResponse<String> answer =
        api.call("DELETE", "/v1/comments/" + encoded(id) + "?receipt=" + encoded(receipt));

    assertRefused(answer, published);
  }

  private static void assertSane(Call call, byte[] body) {
    Subject subject = call.subject();
    subject.restore();

    HttpResponse<String> answer =
        api.send(
            call.method,
            "/v1/comments/" + subject.id() + call.path,
            body,
            "Receipt",
            subject.receipt());

    if (answer.statusCode() != 202) {
      assertRefused(answer, subject);
    } else {
      assertWhole(call, subject.now());
      assertThat(subject.reports()).isEqualTo(call == Call.REPORT ? 1 : 0);
    }
  }

  private static void assertRefused(HttpResponse<String> answer, Subject subject) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(Api.json(answer).get("type").asString()).startsWith("urn:newsroom:problem:");
    assertThat(subject.now()).isEqualTo(subject.before());
    assertThat(subject.reports()).isZero();
  }

  /** What is stored is what was asked for, and what waits to be sent is what the contract says. */
  private static void assertWhole(Call call, Document comment) {
    String text = comment.getString("text");
    assertThat(text.codePointCount(0, text.length())).isBetween(1, 4_000);
    assertThat(comment.get("appeal") != null).isEqualTo(call == Call.APPEAL);
    assertThat(comment.get("withdrawnAt")).isNull();
    assertThat(comment.getInteger("revision", 1)).isBetween(1, call == Call.CORRECT ? 2 : 1);
    for (Document event : comment.getList(PendingEvent.FIELD, Document.class)) {
      Contracts.assertValid(event.getString("topic"), event.get("payload", Binary.class).getData());
    }
  }

  private static Document document(UUID id) {
    Document found = database.getCollection("comments").find(new Document("_id", id)).first();
    assertThat(found).isNotNull();
    return found;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<Tuple.Tuple2<Call, byte[]>> mutated() {
    return Combinators.combine(
            Arbitraries.of(Call.class),
            Arbitraries.integers().between(0, 120),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(6),
            Arbitraries.integers().between(0, 6))
        .as((call, at, in, out) -> Tuple.of(call, spliced(call.valid, at, in, out)));
  }

  /** Puts bytes in the place of others. */
  private static byte[] spliced(String valid, int at, byte[] inserted, int removed) {
    byte[] body = valid.getBytes(StandardCharsets.UTF_8);
    int from = Math.min(at, body.length);
    int to = Math.min(from + removed, body.length);
    byte[] spliced = Arrays.copyOf(body, from + inserted.length + body.length - to);
    System.arraycopy(inserted, 0, spliced, from, inserted.length);
    System.arraycopy(body, to, spliced, from + inserted.length, body.length - to);
    return spliced;
  }

  @Provide
  Arbitrary<String> objects() {
    Arbitrary<String> fields =
        Combinators.combine(
                Arbitraries.of("text", "reason", "law", "name", "email", "locale", "id", "status"),
                values())
            .as((field, value) -> "\"" + field + "\":" + value);
    return fields.list().ofMaxSize(5).map(all -> "{" + String.join(",", all) + "}");
  }

  /** JSON values, mostly texts, with every UTF-16 code unit escaped. */
  private static Arbitrary<String> values() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.strings().withChars('\uD800', '\uDFFF', 'a', '\u0301').ofMaxLength(9),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(60),
                Arbitraries.of("ILLEGAL", "SPAM", "l@example.org", "en", "he-IL", "Dana"))
            .map(OwnCommentFuzzIT::escaped);
    return Arbitraries.frequencyOf(
        Tuple.of(8, texts),
        Tuple.of(2, Arbitraries.of("null", "1", "-1e400", "true", "[]", "{}", "[[\"x\"]]")));
  }

  private static String escaped(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(unit -> json.append("\\u%04x".formatted(unit)));
    return json.append('"').toString();
  }

  @Provide
  Arbitrary<String> headers() {
    return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(300);
  }

  /** Ids of nobody, and that of the comment. */
  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMinLength(1).ofMaxLength(60),
        Arbitraries.create(UUID::randomUUID).map(UUID::toString),
        Arbitraries.create(() -> published.id().toString()));
  }
}
