package org.newsroom.moderation.desk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.desk.DeskBrowser.json;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.desk.DeskBrowser;
import org.newsroom.moderation.desk.DeskTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@DeskTest
class OidcSignInIT {

  private static final Issuer ISSUER = new Issuer();

  @LocalServerPort int port;
  private DeskBrowser browser;

  @DynamicPropertySource
  static void trustIssuer(DynamicPropertyRegistry settings) {
    settings.add("newsroom.staff.issuer", ISSUER::url);
    settings.add("newsroom.staff.audience", () -> "newsroom");
    settings.add("newsroom.staff.client-id", () -> "desk");
    settings.add("newsroom.http.public-address", () -> "http://localhost:8080");
  }

  @BeforeEach
  void open() {
    browser = new DeskBrowser(port).with("Origin", null).with("Sec-Fetch-Mode", "navigate");
  }

  @Test
  void knowsTheEditorAsTheIssuerDoes() {
    HttpResponse<String> there = leave();

    HttpResponse<String> back = comeBack(ISSUER.signIn(location(there), "dana", "SENIOR"));

    assertThat(location(there))
        .startsWith(ISSUER.url() + "/auth?")
        .contains("client_id=desk", "code_challenge_method=S256", "nonce=", "scope=openid")
        .contains("redirect_uri=http://localhost:8080/desk/signed-in");
    assertThat(location(back)).isEqualTo("/desk/");
    browser.with("Cookie", cookie(back, "desk="));
    browser.with("Sec-Fetch-Site", "same-origin").with("Sec-Fetch-Mode", "cors");
    JsonNode session = json(browser.get("/desk/session"));
    assertThat(session.get("name").asString()).isEqualTo("dana");
    assertThat(session.get("roles").toString()).isEqualTo("[\"SENIOR\"]");
    assertThat(browser.get("/v1/reviews").statusCode()).isEqualTo(200);
    assertThat(browser.get("/v1/deadletters").statusCode()).isEqualTo(403);
    assertThat(json(browser.get("/desk/config.json")).get("oidc").asBoolean()).isTrue();
  }

  @Test
  void keepsWhatHasToComeBackWithTheBrowserOnly() {
    HttpResponse<String> there = leave();
    String query = ISSUER.signIn(location(there), "dana", "SENIOR");
    String kept = there.headers().firstValue("Set-Cookie").orElseThrow();

    HttpResponse<String> back = comeBack(query);

    assertThat(kept)
        .startsWith("desk-oidc=")
        .contains("HttpOnly", "SameSite=Lax", "Max-Age=600", "Path=/");
    assertThat(back.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("desk-oidc=; ").contains("Max-Age=0"));
    assertThat(location(new DeskBrowser(port).get("/desk/signed-in" + query)))
        .isEqualTo("/desk/?sign-in=failed");
  }

  @Test
  void refusesWhoComesBackInAnothersPlace() {
    HttpResponse<String> others = leave();
    String query = ISSUER.signIn(location(others), "mallory", "ADMIN");
    leave();

    HttpResponse<String> back = comeBack(query);

    assertThat(location(back)).isEqualTo("/desk/?sign-in=failed");
    assertThat(signedIn(back)).isEmpty();
  }

  @Test
  void refusesATokenThatWasGivenForAnotherRequest() {
    String location = location(leave());
    String forged = location.replaceFirst("nonce=[^&]+", "nonce=another");

    HttpResponse<String> back = comeBack(ISSUER.signIn(forged, "dana", "SENIOR"));

    assertThat(location(back)).isEqualTo("/desk/?sign-in=failed");
    assertThat(signedIn(back)).isEmpty();
  }

  @Test
  void letsNobodyInWhoHasNoRoleThere() {
    HttpResponse<String> back = comeBack(ISSUER.signIn(location(leave()), "reader", "READER"));

    assertThat(location(back)).isEqualTo("/desk/?sign-in=no-role");
    assertThat(signedIn(back)).isEmpty();
  }

  /** Goes to the issuer and keeps the cookie. */
  private HttpResponse<String> leave() {
    HttpResponse<String> answer = browser.get("/desk/sign-in/newsroom");
    assertThat(answer.statusCode()).isEqualTo(302);
    browser.with("Cookie", cookie(answer, "desk-oidc="));
    return answer;
  }

  private HttpResponse<String> comeBack(String query) {
    HttpResponse<String> answer =
        browser.with("Sec-Fetch-Site", "cross-site").get("/desk/signed-in" + query);
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer;
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static List<String> signedIn(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("desk="))
        .toList();
  }

  private static String cookie(HttpResponse<String> answer, String start) {
    String cookie =
        answer.headers().allValues("Set-Cookie").stream()
            .filter(set -> set.startsWith(start))
            .findFirst()
            .orElseThrow();
    return cookie.substring(0, cookie.indexOf(';'));
  }
}
