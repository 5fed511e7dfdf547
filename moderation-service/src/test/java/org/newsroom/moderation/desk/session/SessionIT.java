package org.newsroom.moderation.desk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.desk.DeskBrowser.json;
import static org.newsroom.moderation.desk.DeskBrowser.problem;

import java.net.http.HttpResponse;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.ModerationService;
import org.newsroom.moderation.desk.DeskBrowser;
import org.newsroom.moderation.desk.DeskTest;
import org.newsroom.testkit.Isolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@DeskTest
class SessionIT {

  private static final String OTHER_HASH =
      "$2a$04$EZ0I8FnhWPvCHk3ya1yTmO5h2P3w4m0BV4uSGBbpkJsWr2nUjXm0e";

  @LocalServerPort int port;
  @Autowired MongoOperations mongo;
  @Autowired Isolation isolation;
  private DeskBrowser browser;

  @BeforeEach
  void open() {
    browser = new DeskBrowser(port);
  }

  @Test
  void signsInAndIsKnownFromThenOn() {
    JsonNode session = json(browser.signIn("ruth", DeskBrowser.PASSWORD));

    assertThat(session.propertyNames())
        .containsExactlyInAnyOrder("name", "roles", "csrf", "idleUntil", "until");
    assertThat(session.get("name").asString()).isEqualTo("Ruth");
    assertThat(session.get("roles").get(0).asString()).isEqualTo("MODERATOR");
    assertThat(Instant.parse(session.get("until").asString()))
        .isAfter(Instant.parse(session.get("idleUntil").asString()));
    browser.signIn("Ruth");
    assertThat(browser.get("/v1/reviews").statusCode()).isEqualTo(200);
    assertThat(json(browser.get("/desk/session")).get("csrf").asString())
        .isEqualTo(browser.header("X-CSRF-Token"));
    assertThat(browser.post("/v1/moderation/evaluate", "{\"text\":\"Well.\"}").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "http, localhost:8080, 'desk=', false",
    "http, 127.0.0.1:8080, 'desk=', false",
    "https, www.news.example, '__Host-desk=', true",
    "https, localhost:8443, '__Host-desk=', true"
  })
  void setsACookieThatOnlyTheHostItselfEverSees(
      String scheme, String host, String start, boolean secure) {
    browser.with("X-Forwarded-Proto", scheme).with("X-Forwarded-Host", host);
    browser.with("Origin", scheme + "://" + host);

    String cookie =
        browser
            .signIn("Ruth", DeskBrowser.PASSWORD)
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow();

    assertThat(cookie)
        .matches(start + "[A-Za-z0-9_-]{43}; .*")
        .contains("Path=/", "HttpOnly", "SameSite=Strict")
        .doesNotContain("Domain", "Max-Age", "Expires");
    assertThat(cookie.contains("Secure")).isEqualTo(secure);
    browser.with("Cookie", cookie.substring(0, cookie.indexOf(';')));
    assertThat(browser.get("/v1/reviews").statusCode()).isEqualTo(200);
  }

  @Test
  void signsNobodyInWithoutEncryptionOverANetwork() {
    browser.with("X-Forwarded-Host", "www.news.example").with("Origin", "http://www.news.example");

    HttpResponse<String> answer = browser.signIn("Ruth", DeskBrowser.PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(problem(answer)).isEqualTo("https-required");
  }

  @Test
  void letsNobodyInWhoHasNoRoleThere() {
    HttpResponse<String> answer = browser.signIn("publisher", DeskBrowser.PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(problem(answer)).isEqualTo("no-role");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void isKnownByAnotherIdAfterEachSignIn() {
    browser.signIn("Ruth");
    String before = browser.header("Cookie");

    browser.signIn("Ruth");

    assertThat(browser.header("Cookie")).isNotEqualTo(before);
    assertThat(browser.get("/v1/reviews").statusCode()).isEqualTo(200);
    assertThat(browser.with("Cookie", before).get("/v1/reviews").statusCode()).isEqualTo(401);
  }

  @Test
  void signsOut() {
    browser.signIn("Ruth");

    HttpResponse<String> answer = browser.delete("/desk/session");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("desk=; ")
        .contains("Max-Age=0");
    assertThat(problem(browser.get("/v1/reviews"))).isEqualTo("not-signed-in");
    assertThat(browser.get("/desk/session").statusCode()).isEqualTo(401);
    assertThat(browser.delete("/desk/session").statusCode()).isEqualTo(204);
    assertThat(browser.delete("/desk/sessions").statusCode()).isEqualTo(401);
  }

  @Test
  void signsOutEverywhereAndNobodyElse() {
    DeskBrowser elsewhere = new DeskBrowser(port).signIn("Dan");
    DeskBrowser colleague = new DeskBrowser(port).signIn("senior");
    browser.signIn("Dan");

    assertThat(browser.delete("/desk/sessions").statusCode()).isEqualTo(204);

    assertThat(browser.get("/v1/reviews").statusCode()).isEqualTo(401);
    assertThat(elsewhere.get("/v1/reviews").statusCode()).isEqualTo(401);
    assertThat(colleague.get("/v1/reviews").statusCode()).isEqualTo(200);
  }

  @Test
  void keepsNothingInTheStoreByWhichAnybodyCouldBeTakenForTheUser() {
    browser.signIn("admin");
    String id = browser.header("Cookie").substring("desk=".length());

    for (Document session : mongo.findAll(Document.class, "sessions")) {
      assertThat(session.toJson())
          .doesNotContain(id, browser.header("X-CSRF-Token"), ModerationFixture.HASH);
    }
    assertThat(browser.with("Cookie", "desk=" + "A".repeat(43)).get("/v1/reviews").statusCode())
        .isEqualTo(401);
  }

  @Test
  void goesOnAtAnotherInstanceWithTheRolesThatTheUserHasThere() {
    DeskBrowser ruth = new DeskBrowser(port).signIn("Ruth");
    DeskBrowser dan = new DeskBrowser(port).signIn("Dan");
    DeskBrowser senior = new DeskBrowser(port).signIn("senior");
    DeskBrowser admin = new DeskBrowser(port).signIn("admin");
    try (ConfigurableApplicationContext other = another()) {
      int otherPort =
          other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

      assertThat(at(otherPort, ruth).get("/v1/reviews").statusCode()).isEqualTo(200);
      assertThat(at(otherPort, ruth).post("/v1/reviews/next", null).statusCode()).isEqualTo(204);
      assertThat(at(otherPort, dan).get("/v1/reviews").statusCode()).isEqualTo(403);
      assertThat(at(otherPort, senior).get("/v1/reviews").statusCode()).isEqualTo(401);
      assertThat(at(otherPort, admin).get("/v1/reviews").statusCode()).isEqualTo(401);
      assertThat(at(otherPort, ruth).delete("/desk/session").statusCode()).isEqualTo(204);
      assertThat(ruth.get("/v1/reviews").statusCode()).isEqualTo(401);
    }
  }

  private static DeskBrowser at(int port, DeskBrowser browser) {
    return new DeskBrowser(port)
        .with("Cookie", browser.header("Cookie"))
        .with("X-CSRF-Token", browser.header("X-CSRF-Token"));
  }

  /**
   * An instance where Dan publishes, the senior is gone and the administrator's password is new.
   */
  private ConfigurableApplicationContext another() {
    return new SpringApplicationBuilder(ModerationService.class)
        .properties("spring.config.name=moderation-service")
        .initializers(isolation)
        .run(
            "--server.port=0",
            "--newsroom.clients.trusted-proxies=127.0.0.1/32",
            user(0, "Ruth", "name"),
            user(0, ModerationFixture.HASH, "password"),
            user(0, "MODERATOR", "roles"),
            user(1, "Dan", "name"),
            user(1, ModerationFixture.HASH, "password"),
            user(1, "PUBLISHER", "roles"),
            user(2, "admin", "name"),
            user(2, OTHER_HASH, "password"),
            user(2, "ADMIN", "roles"));
  }

  private static String user(int index, String value, String field) {
    return "--newsroom.staff.users[%d].%s=%s".formatted(index, field, value);
  }
}
