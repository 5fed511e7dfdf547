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
import org.newsroom.moderation.desk.DeskBrowser;
import org.newsroom.moderation.desk.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@DeskTest
class SessionIT {

  @LocalServerPort int port;
  @Autowired MongoOperations mongo;
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
  void letsNoBrowserAskForThePasswordOfAScriptsCall() {
    assertThat(browser.get("/v1/reviews").headers().firstValue("WWW-Authenticate")).isPresent();

    browser.with("X-Requested-With", "XMLHttpRequest");

    HttpResponse<String> answer = browser.get("/v1/reviews");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
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
    assertThat(browser.get("/desk/session").statusCode()).isEqualTo(204);
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
}
