package org.newsroom.article.site.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.article.site.Newspaper;
import org.newsroom.article.site.SiteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@SiteTest
class FilesIT {

  @LocalServerPort int port;
  @Autowired MongoOperations mongo;
  private Newspaper newspaper;

  @BeforeEach
  void open() {
    newspaper = new Newspaper(port, mongo);
  }

  @ParameterizedTest
  @CsvSource({
    "/site/tokens.css, text/css",
    "/site/site.css, text/css",
    "/site/icon.svg, image/svg+xml",
    "/site/pictures/tram.svg, image/svg+xml",
    "/embed/comments.js, text/javascript",
    "/embed/counts.js, text/javascript"
  })
  void servesFilesForFiveMinutes(String path, String type) {
    HttpResponse<String> answer = newspaper.get(path);
    String etag = answer.headers().firstValue("ETag").orElseThrow();

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=300, public");
    assertThat(newspaper.get(path, "If-None-Match", etag).statusCode()).isEqualTo(304);
  }

  @Test
  void letsEveryWebsiteLoadTheEmbeddedSection() {
    HttpResponse<String> answer =
        newspaper.get("/embed/comments.js", "Origin", "https://other.example");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
  }

  @Test
  void servesAVersionThatNeverChanges() {
    String path = "/embed/" + FileVersion.ofScripts("embed") + "/comments.js";

    HttpResponse<String> answer = newspaper.get(path);

    assertThat(answer.body()).isEqualTo(newspaper.get("/embed/comments.js").body());
    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValue("max-age=31536000, public, immutable");
    assertThat(newspaper.get("/embed/0123456789abcdef/comments.js").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/site/site.css", "/embed/comments.js"})
  void compressesPagesStylesAndScripts(String path) {
    HttpResponse<String> answer = newspaper.get(path, "Accept-Encoding", "gzip");

    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(answer.headers().firstValue("ETag").orElseThrow()).startsWith("W/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/feed.atom", "/site/site.css", "/embed/comments.js", "/nowhere", "/site/no"})
  void setsTheHeadersOfASafePageAndNoCookie(String path) {
    HttpResponse<String> answer = newspaper.get(path);

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains(
            "default-src 'none'",
            "script-src 'self'",
            "connect-src 'self'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy"))
        .hasValue("strict-origin-when-cross-origin");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/site/../article-service.yml",
        "/site/%2e%2e/pages/list.html",
        "/pages/list.html"
      })
  void servesNothingElseOfTheClassPath(String path) {
    assertThat(newspaper.get(path).statusCode()).isBetween(400, 404);
  }
}
