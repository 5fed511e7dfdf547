package org.newsroom.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.comment.reader.Tokens;
import org.newsroom.testkit.DescribedAnswers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DescribedAnswers
@CommentServiceTest
class BadInputIT {

  private static final String JSON = "application/json";

  @Autowired private MongoDatabase database;
  @LocalServerPort private int port;
  private Given given;
  private Api api;
  private String article;
  private long before;

  @BeforeEach
  void given() {
    given = new Given(database);
    api = new Api(port);
    article = given.openArticle();
    before = given.comments();
  }

  @AfterEach
  void nothingIsStored() {
    assertThat(given.comments()).isEqualTo(before);
  }

  private record Case(String name, String body, String field) {}

  /** ARTICLE stands for the id of an article that takes comments. */
  private static List<Case> invalidFields() {
    List<Case> cases = new ArrayList<>();
    String a = "'articleId':'ARTICLE',";
    String n = "'author':{'name':'Dana'},";
    String t = "'text':'x'";
    cases.add(new Case("no fields", "{}", "articleId"));
    cases.add(new Case("no article", "{" + n + t + "}", "articleId"));
    cases.add(new Case("null article", "{'articleId':null," + n + t + "}", "articleId"));
    cases.add(new Case("empty article", "{'articleId':''," + n + t + "}", "articleId"));
    cases.add(new Case("number as article", "{'articleId':5," + n + t + "}", "articleId"));
    cases.add(new Case("path as article", "{'articleId':'../x'," + n + t + "}", "articleId"));
    cases.add(
        new Case("operator as article", "{'articleId':{'$ne':''}," + n + t + "}", "articleId"));
    cases.add(
        new Case(
            "long article", "{'articleId':'" + "a".repeat(101) + "'," + n + t + "}", "articleId"));
    cases.add(new Case("no author", "{" + a + t + "}", "author"));
    cases.add(new Case("text as author", "{" + a + "'author':'Dana'," + t + "}", "author"));
    cases.add(new Case("list as author", "{" + a + "'author':[]," + t + "}", "author"));
    cases.add(new Case("nameless author", "{" + a + "'author':{}," + t + "}", "author.name"));
    cases.add(name("empty name", ""));
    cases.add(name("blank name", " \\u00a0 "));
    cases.add(name("long name", "x".repeat(61)));
    cases.add(name("name of two lines", "Da\\nna"));
    cases.add(name("name with a tab", "Da\\tna"));
    cases.add(name("name turned around", "\\u202Eanad"));
    cases.add(
        new Case("number as name", "{" + a + "'author':{'name':5}," + t + "}", "author.name"));
    cases.add(
        new Case(
            "claimed identity",
            "{" + a + "'author':{'name':'D','id':'avi'}," + t + "}",
            "author.id"));
    cases.add(
        new Case(
            "claimed verification",
            "{" + a + "'author':{'name':'D','verified':true}," + t + "}",
            "author.verified"));
    cases.add(email("no address", "dana"));
    cases.add(email("empty address", ""));
    cases.add(email("two addresses", "a@example.org,b@example.org"));
    cases.add(email("header in the address", "a@example.org\\r\\nBcc: b@example.org"));
    cases.add(email("long address", "a@" + "example.".repeat(40) + "org"));
    cases.add(
        new Case(
            "number as address",
            "{" + a + "'author':{'name':'D','email':1}," + t + "}",
            "author.email"));
    cases.add(new Case("no text", "{" + a + "'author':{'name':'Dana'}}", "text"));
    cases.add(text("empty text", ""));
    cases.add(text("blank text", " \\n\\t "));
    cases.add(text("invisible text", "\\u200b\\u3164"));
    cases.add(text("4,001 characters", "x".repeat(4_001)));
    cases.add(text("4,001 astral characters", "\\ud83d\\ude82".repeat(4_001)));
    cases.add(text("NUL", "a\\u0000b"));
    cases.add(text("escape character", "a\\u001bb"));
    cases.add(text("delete character", "a\\u007fb"));
    cases.add(text("next line character", "a\\u0085b"));
    cases.add(text("bare carriage return", "a\\rb"));
    cases.add(text("half a surrogate pair", "a\\ud83d"));
    cases.add(text("surrogates the wrong way round", "\\ude82\\ud83d"));
    cases.add(text("noncharacter", "a\\ufffe"));
    cases.add(text("pile of marks", "a" + "\\u0301".repeat(31)));
    cases.add(new Case("number as text", "{" + a + n + "'text':1}", "text"));
    cases.add(new Case("boolean as text", "{" + a + n + "'text':true}", "text"));
    cases.add(new Case("list as text", "{" + a + n + "'text':['x']}", "text"));
    cases.add(with("locale with underscore", "locale", "'en_US'"));
    cases.add(with("empty locale", "locale", "''"));
    cases.add(with("long locale", "locale", "'en" + "-variant1".repeat(5) + "'"));
    cases.add(with("number as locale", "locale", "7"));
    cases.add(with("parent that is no id", "parentId", "'1'"));
    cases.add(with("short parent id", "parentId", "'1-1-1-1-1'"));
    cases.add(with("number as parent", "parentId", "1"));
    cases.add(with("unknown parent", "parentId", "'" + UUID.randomUUID() + "'"));
    cases.add(with("unknown field", "status", "'PUBLISHED'"));
    cases.add(with("field of another case", "Text", "'x'"));
    cases.add(with("identity from outside", "commentId", "'" + UUID.randomUUID() + "'"));
    return cases;
  }

  private static Case name(String what, String name) {
    return new Case(
        what, "{'articleId':'ARTICLE','author':{'name':'" + name + "'},'text':'x'}", "author.name");
  }

  private static Case email(String what, String email) {
    return new Case(
        what,
        "{'articleId':'ARTICLE','author':{'name':'D','email':'" + email + "'},'text':'x'}",
        "author.email");
  }

  private static Case text(String what, String text) {
    return new Case(
        what, "{'articleId':'ARTICLE','author':{'name':'D'},'text':'" + text + "'}", "text");
  }

  private static Case with(String what, String field, String value) {
    return new Case(
        what,
        "{'articleId':'ARTICLE','author':{'name':'D'},'text':'x','" + field + "':" + value + "}",
        field);
  }

  @TestFactory
  Stream<DynamicTest> namesTheFieldAtFault() {
    return invalidFields().stream()
        .map(
            bad ->
                DynamicTest.dynamicTest(
                    bad.name(),
                    () -> {
                      String body = bad.body().replace('\'', '"').replace("ARTICLE", article);

                      JsonNode problem = assertProblem(api.post(body), 400);

                      assertThat(problem.get("type").asString())
                          .isEqualTo("urn:newsroom:problem:invalid-input");
                      assertThat(problem.get("errors").get(0).get("field").asString())
                          .isEqualTo(bad.field());
                    }));
  }

  private static JsonNode assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = Api.json(answer);
    assertThat(problem.get("type").asString()).startsWith("urn:newsroom:problem:");
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    return problem;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "5",
        "[]",
        "\"x\"",
        "{",
        "{\"articleId\":",
        "{'articleId':'x'}",
        "{\"articleId\":\"a\",\"articleId\":\"b\"}",
        "{\"author\":{\"name\":\"a\",\"name\":\"b\"}}",
        "{} {}",
        "{}x",
        "{\"text\":\"a\nb\"}",
        "{\"text\":\"\\x\"}",
        "{\"text\":NaN}",
        "{/* comment */}",
        "{\"text\":\"x\",}",
        "\uFEFF\uFEFF{}",
      })
  void refusesWhatIsNotOneJsonObject(String body) {
    assertProblem(api.post(body), 400);
  }

  @Test
  void refusesDeeplyNestedJson() {
    assertProblem(api.post("{\"text\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}"), 400);
    assertProblem(api.post("[".repeat(60_000)), 400);
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    byte[] latin1 = Api.submission(article, "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    byte[] overlong = Api.submission(article, "@@").getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < overlong.length; i++) {
      if (overlong[i] == '@') {
        overlong[i] = (byte) 0xC0;
      }
    }

    assertProblem(api.post(latin1, JSON), 400);
    assertProblem(api.post(overlong, JSON), 400);
  }

  @Test
  void refusesABodyThatIsTooLarge() {
    String large = Api.submission(article, "x".repeat(65_536));

    assertProblem(api.post(large), 413);
  }

  @Test
  void stopsReadingAnEndlessBody() throws IOException {
    String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
    String answer =
        api.raw(
            "POST /v1/comments HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: "
                + JSON
                + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk.repeat(2)
                + "0\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/problem+json",
        "json"
      })
  void refusesOtherContentTypes(String contentType) {
    byte[] body = Api.submission(article, "x").getBytes(StandardCharsets.UTF_8);

    assertProblem(api.post(body, contentType), 415);
  }

  @Test
  void refusesACompressedBody() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Api.submission(article, "x").getBytes(StandardCharsets.UTF_8));
    }

    assertProblem(api.post(bytes.toByteArray(), JSON, "Content-Encoding", "gzip"), 400);
  }

  @Test
  void refusesToAnswerInAFormThatItDoesNotHave() {
    assertProblem(api.submit(article, "x", "Accept", "text/html"), 406);
    assertProblem(api.submit(article, "x", "Accept", "a/b/c"), 406);
  }

  @Test
  void refusesKeysThatAreNone() {
    for (String key : List.of("", "x".repeat(256))) {
      JsonNode problem = assertProblem(api.submit(article, "x", "Idempotency-Key", key), 400);
      assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo("Idempotency-Key");
    }
    assertProblem(api.submit(article, "x", "Idempotency-Key", "a", "Idempotency-Key", "b"), 400);
  }

  @Test
  void refusesArticlesThatAreUnknownOrClosed() {
    assertThat(assertProblem(api.submit("no-such-article", "x"), 404).get("type").asString())
        .isEqualTo("urn:newsroom:problem:unknown-article");
    assertThat(assertProblem(api.submit(given.closedArticle(), "x"), 409).get("type").asString())
        .isEqualTo("urn:newsroom:problem:article-closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhdmkifQ.", ""})
  void refusesTokensThatAreNone(String token) {
    assertProblem(api.submit(article, "x", "Authorization", "Bearer " + token), 401);
    assertProblem(api.get("/v1/submission-policy", "Authorization", "Bearer " + token), 401);
  }

  /** The client of the other tests may not set the header. */
  @Test
  void refusesScriptsOfOtherOrigins() throws IOException {
    String body = Api.submission(article, "x");
    String answer =
        api.raw(
            "POST /v1/comments HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: "
                + JSON
                + "\r\nOrigin: https://elsewhere.example\r\nContent-Length: "
                + body.length()
                + "\r\n\r\n"
                + body);

    assertRawProblem(answer, 403);
  }

  @Test
  void refusesATokenInTheAddress() {
    assertProblem(api.get("/v1/comments/x?access_token=" + Tokens.of("avi")), 400);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/comments, 405",
    "PUT, /v1/comments, 405",
    "DELETE, /v1/comments, 405",
    "PATCH, /v1/comments, 405",
    "POST, /v1/submission-policy, 405",
    "DELETE, /v1/comments/0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11, 404",
    "TRACE, /v1/comments, 405",
    "FOO, /v1/comments, 405",
    "GET, /v1/nothing, 404",
    "GET, /v1/, 404",
    "GET, /v1/comments/, 404",
    "GET, /v1/comments/x, 404",
    "GET, /v1/comments/x?receipt=y, 404",
    "GET, /v1/comments/0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11, 404",
    "GET, /v1/comments/0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11?receipt=, 404",
    "GET, /v1/comments/0197A3F0-5B1E-7C44-9D2A-3F6B8E1C0A11?receipt=x, 404",
    "GET, /v1/comments/%2e%2e%2f, 400",
    "GET, /v1/comments/%00, 400",
    "GET, /v1/comments/a;b=c, 400",
    "GET, /v1//comments, 400",
    "GET, /v1/comments/%D7, 400",
    "GET, /v1/comments/x?receipt=%D7, 400",
    "GET, /v1/comments/x?receipt=%, 400",
    "GET, /actuator/env, 404",
    "GET, /elsewhere, 404",
  })
  void refusesCallsThatDoNotExist(String method, String path, int status) throws IOException {
    String answer =
        api.raw(method + " " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

    assertRawProblem(answer, status);
  }

  @ParameterizedTest
  @CsvSource({
    "'GET /v1/{ HTTP/1.1\r\nHost: a\r\n\r\n', 400",
    "'GET /v1/\u00e9 HTTP/1.1\r\nHost: a\r\n\r\n', 400",
    "'GET /v1/comments/x HTTP/1.1\r\n\r\n', 400",
    "'GET /v1/comments/x HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400",
    "'GET /v1/comments/x HTTP/1.1\r\nHost: a b\r\n\r\n', 400",
    "'POST /v1/comments HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n', 400",
    "'POST /v1/comments HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400",
    "'POST /v1/comments HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, x\r\n\r\n', 501",
    "'GARBAGE\r\n\r\n', 400",
    "'GET /v1/comments/x HTTP/3.0\r\nHost: a\r\n\r\n', 505",
  })
  void refusesWhatIsNoHttp(String request, int status) throws IOException {
    assertRawProblem(api.raw(request), status);
  }

  @Test
  void refusesHeadersThatAreTooLarge() throws IOException {
    String answer =
        api.raw(
            "GET /v1/comments/x HTTP/1.1\r\nHost: a\r\nX-Large: "
                + "x".repeat(20_000)
                + "\r\n\r\n");

    assertRawProblem(answer, 400);
  }

  private static void assertRawProblem(String answer, int status) {
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
    assertThat(answer).contains("urn:newsroom:problem:");
  }
}
