package org.newsroom.moderation.desk.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.desk.DeskBrowser.json;
import static org.newsroom.moderation.desk.DeskBrowser.problem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.desk.DeskBrowser;
import org.newsroom.moderation.desk.DeskTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DeskTest
class DeskFilesIT {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types lit-html";

  @LocalServerPort int port;
  private DeskBrowser browser;

  @BeforeEach
  void open() {
    browser = new DeskBrowser(port).with("Origin", null).with("Sec-Fetch-Site", null);
  }

  @Test
  void leadsToThePage() {
    HttpResponse<String> answer = browser.get("/desk");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue("/desk/");
  }

  @Test
  void showsAPageThatNamesTheVersionOfItsFiles() {
    HttpResponse<String> page = browser.get("/desk/");

    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(page.body()).contains("/desk/" + version() + "/").doesNotContain("{version}");
    String etag = page.headers().firstValue("ETag").orElseThrow();
    assertThat(browser.with("If-None-Match", etag).get("/desk/").statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lit-html/lit-html.js",
        "lit-html/directive.js",
        "lit-html/async-directive.js",
        "lit-html/directives/repeat.js"
      })
  void servesModulesForGood(String file) {
    HttpResponse<String> answer =
        browser.with("Accept-Encoding", "gzip").get("/desk/" + version() + "/" + file);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/javascript");
    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValue("max-age=31536000, public, immutable");
  }

  @Test
  void compressesModules() {
    String module = "/desk/" + version() + "/lit-html/lit-html.js";

    assertThat(
            browser
                .with("Accept-Encoding", "gzip")
                .get(module)
                .headers()
                .firstValue("Content-Encoding"))
        .hasValue("gzip");
  }

  @Test
  void tellsWhatThePageHasToKnow() {
    JsonNode config = json(browser.with("X-Forwarded-Host", "desk.example:8080").get(CONFIG));

    assertThat(config.get("siteAddress").asString()).isEqualTo("http://desk.example:8080");
    assertThat(config.get("languages").toString()).isEqualTo("[\"en\",\"he\"]");
    assertThat(config.get("oidc").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk",
        "/desk/",
        "/%64esk/",
        "/desk/config.json",
        "/desk/session",
        "/desk/none.js"
      })
  void setsTheHeadersOfASafePageAndNoCookie(String path) {
    HttpResponse<String> answer = browser.get(path);

    assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
    assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy"))
        .containsExactly("same-origin");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/desk/none", "/desk/none.js", "/desk/0123456789abcdef/main.js", "/desk/a/b/c"})
  void showsNothingWhereThereIsNoFile(String path) {
    HttpResponse<String> answer = browser.get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(problem(answer)).isEqualTo("not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../moderation-service.yml",
        "/%2e%2e/moderation-service.yml",
        "/..%2fmoderation-service.yml",
        "/lit-html/..%5c..%5cmoderation-service.yml"
      })
  void servesNothingElseOfTheClassPath(String path) {
    assertThat(browser.get("/desk/" + version() + path).statusCode()).isBetween(400, 404);
  }

  private static final String CONFIG = "/desk/config.json";

  private String version() {
    return json(new DeskBrowser(port).get(CONFIG)).get("version").asString();
  }
}
