package org.newsroom.comment.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.comment.Api;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.Given;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The form of pages without a script, and the words beside it. */
@CommentServiceTest
class FormIT {

  @Autowired private MongoDatabase database;
  @LocalServerPort private int port;
  private Given given;
  private Api api;
  private String article;

  @BeforeEach
  void given() {
    given = new Given(database);
    api = new Api(port);
    article = given.openArticle();
  }

  private HttpResponse<String> send(Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return api.form("/comments", body);
  }

  @Test
  void takesACommentAndLeadsToItsNotices() {
    Map<String, String> form =
        Map.of(
            "articleId",
            article,
            "name",
            "נועה",
            "text",
            "סוף סוף!",
            "locale",
            "he",
            "key",
            article);

    HttpResponse<String> answer = send(form);
    HttpResponse<String> again = send(form);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .matches("/notices/[0-9a-f-]{36}\\?receipt=[\\w-]{43}")
        .isEqualTo(again.headers().firstValue("Location").orElseThrow());
    assertThat(given.commentsOn(article)).isEqualTo(1);
  }

  @Test
  void keepsTheTextWhenSomethingIsWrong() {
    HttpResponse<String> answer =
        send(Map.of("articleId", article, "name", "", "text", "<script>alert(1)</script>"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'");
    assertThat(answer.body())
        .contains("Your name is empty", "&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script");
    assertThat(given.commentsOn(article)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"en, ltr, Comments on this article are closed", "he, rtl, התגובות לכתבה זו סגורות"})
  void saysInTheReadersLanguageWhyNot(String locale, String direction, String words) {
    HttpResponse<String> answer =
        send(
            Map.of("articleId", given.closedArticle(), "name", "D", "text", "x", "locale", locale));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains(words, "dir=\"" + direction + "\"", "lang=\"" + locale + "\"");
  }

  @Test
  void storesNothingOfWhatOnlyAMachineFillsIn() {
    HttpResponse<String> answer =
        send(Map.of("articleId", article, "name", "D", "text", "x", "website", "http://x.example"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(given.commentsOn(article)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "articleId", "text=%", "text=%FF&name=%00", "a=b&a=c&&=&"})
  void answersWhateverComes(String body) {
    HttpResponse<String> answer = api.form("/comments", body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"en, en", "he-IL, he", "ru, ru", "ar, ar", "de, en"})
  void speaksTheLanguagesThatItKnows(String asked, String spoken) {
    JsonNode policy = Api.json(api.get("/v1/submission-policy?locale=" + asked));

    assertThat(policy.get("locale").asString()).isEqualTo(spoken);
    assertThat(policy.get("notice").asString()).isNotBlank();
    assertThat(policy.get("acknowledgement").asString()).contains("\n");
    assertThat(policy.get("correctableFor").asString()).isEqualTo("PT5M");
    assertThat(policy.has("article")).isFalse();
  }

  @Test
  void tellsHowAnArticleTakesComments() {
    String former = given.movedTo(article);

    JsonNode policy = Api.json(api.get("/v1/submission-policy?articleId=" + former)).get("article");

    assertThat(policy.get("id").asString()).isEqualTo(article);
    assertThat(policy.get("open").asBoolean()).isTrue();
    assertThat(policy.get("mode").asString()).isEqualTo("AUTOMATIC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"locale=x", "locale=e_n", "articleId=a%20b"})
  void refusesQuestionsThatAreNone(String query) {
    assertThat(api.get("/v1/submission-policy?" + query).statusCode()).isEqualTo(400);
  }
}
