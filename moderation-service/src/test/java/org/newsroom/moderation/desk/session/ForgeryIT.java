package org.newsroom.moderation.desk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.desk.DeskBrowser.problem;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.desk.DeskBrowser;
import org.newsroom.moderation.desk.DeskTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of other sites try to act by an editor's cookie. */
@DeskTest
class ForgeryIT {

  private static final String EVALUATE = "/v1/moderation/evaluate";
  private static final String TEXT = "{\"text\":\"Well.\"}";

  @LocalServerPort int port;
  private DeskBrowser browser;

  @BeforeEach
  void signIn() {
    browser = new DeskBrowser(port).signIn("Ruth");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          own                     | same-origin | right | application/json                  | 200 | -
          own                     | -           | right | application/json; charset=utf-8   | 200 | -
          -                       | same-origin | right | application/json                  | 200 | -
          -                       | -           | right | application/json                  | 403 | foreign-page
          -                       | none        | right | application/json                  | 403 | foreign-page
          -                       | same-site   | right | application/json                  | 403 | foreign-page
          own                     | cross-site  | right | application/json                  | 403 | foreign-page
          http://localhost:1      | -           | right | application/json                  | 403 | origin-not-allowed
          https://partner.example | -           | right | application/json                  | 403 | foreign-page
          https://partner.example | cross-site  | right | application/json                  | 403 | foreign-page
          null                    | -           | right | application/json                  | 403 | origin-not-allowed
          own                     | same-origin | -     | application/json                  | 403 | csrf-token
          own                     | same-origin | wrong | application/json                  | 403 | csrf-token
          own                     | same-origin | right | text/plain                        | 415 | unsupported-media-type
          own                     | same-origin | right | application/x-www-form-urlencoded | 415 | unsupported-media-type
          own                     | same-origin | right | */*;;                             | 415 | unsupported-media-type
          """)
  void cannotWrite(
      @Nullable String origin,
      @Nullable String site,
      @Nullable String token,
      String type,
      int status,
      @Nullable String problem) {
    if (!"own".equals(origin)) {
      browser.with("Origin", origin);
    }
    if (!"right".equals(token)) {
      browser.with("X-CSRF-Token", token);
    }
    browser.with("Sec-Fetch-Site", site).with("Content-Type", type);

    HttpResponse<String> answer = browser.post(EVALUATE, TEXT);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(status == 200 ? null : problem(answer)).isEqualTo(problem);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -                       | same-origin | cors     | 200
          -                       | -           | -        | 200
          -                       | none        | navigate | 200
          -                       | same-site   | navigate | 200
          -                       | same-site   | cors     | 403
          -                       | cross-site  | no-cors  | 403
          https://partner.example | -           | cors     | 403
          https://evil.example    | -           | cors     | 403
          """)
  void cannotRead(
      @Nullable String origin, @Nullable String site, @Nullable String mode, int status) {
    browser.with("Origin", origin).with("Sec-Fetch-Site", site).with("Sec-Fetch-Mode", mode);

    assertThat(browser.get("/v1/reviews").statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "https://evil.example, cross-site",
    "https://partner.example, cross-site",
    "http://localhost:1, same-site"
  })
  void cannotSignAnybodyInOrOut(String origin, String site) {
    browser.with("Origin", origin).with("Sec-Fetch-Site", site);

    assertThat(problem(browser.signIn("Ruth", DeskBrowser.PASSWORD))).isEqualTo("foreign-page");
    assertThat(problem(browser.delete("/desk/session"))).isEqualTo("foreign-page");
    assertThat(problem(browser.delete("/desk/sessions"))).isEqualTo("foreign-page");
  }

  @Test
  void mayStillCallTheApiWithCredentialsOfItsOwn() {
    browser.with("Origin", "https://partner.example").with("Sec-Fetch-Site", "cross-site");
    browser.with("X-CSRF-Token", null).with("Authorization", basic("Ruth"));

    HttpResponse<String> answer = browser.post(EVALUATE, TEXT);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://partner.example");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void isNotTakenForTheUserOfTheCookieWhenItShowsOtherCredentials() {
    browser.with("Authorization", basic("publisher"));

    assertThat(browser.get("/v1/reviews").statusCode()).isEqualTo(403);
  }

  @Test
  void opensNothingThatIsForOperations() {
    DeskBrowser admin = new DeskBrowser(port).signIn("admin");

    assertThat(admin.get("/actuator/deadletters").statusCode()).isEqualTo(403);
    assertThat(admin.post("/actuator/deadletters/comments.submitted.v1", null).statusCode())
        .isEqualTo(403);
  }

  private static String basic(String user) {
    byte[] credentials = (user + ":" + DeskBrowser.PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }
}
