package org.newsroom.article.site.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.article.article.Articles;
import org.newsroom.article.site.Markup;
import org.newsroom.article.site.Newspaper;
import org.newsroom.article.site.SiteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@SiteTest
class ErrorPagesIT {

  @LocalServerPort int port;
  @Autowired MongoOperations mongo;
  @MockitoSpyBean Articles articles;
  private Newspaper newspaper;

  @BeforeEach
  void open() {
    newspaper = new Newspaper(port, mongo);
  }

  @AfterEach
  void mend() {
    reset(articles);
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, 404",
    "/articles, 404",
    "/articles/none, 404",
    "/articles/b%20d, 404",
    "/articles/none/more/of/it, 404",
    "/articles/none/comments.atom, 404",
    "/tags/none, 404",
    "/tags/, 404",
    "/site/none.css, 404",
    "/embed/none.js, 404",
    "/admin/users, 404",
    "/?cursor=x, 400"
  })
  void showsAReaderTheWayBack(String path, int status) {
    HttpResponse<String> answer = newspaper.get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    Document page = Markup.strictly(answer.body());
    assertThat(page.select("a.back").attr("href")).isEqualTo("/");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.text()).doesNotContainIgnoringCase("role");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/articles/none", "/v1/articles/none/none", "/v1/nothing"})
  void leavesTheApiAsItIs(String path) {
    assertThat(newspaper.get(path).headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  @Test
  void saysThatTheStoreIsAway() {
    doThrow(new DataAccessResourceFailureException("away"))
        .when(articles)
        .latest(any(), any(), anyInt());

    HttpResponse<String> answer = newspaper.get("/");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(Markup.strictly(answer.body()).select("h1").text())
        .isEqualTo("Something went wrong here");
  }

  @Test
  void saysThatItFailed() {
    doThrow(new IllegalStateException("secret")).when(articles).latest(any(), any(), anyInt());

    HttpResponse<String> answer = newspaper.get("/");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("Back to the front page").doesNotContain("secret");
  }
}
