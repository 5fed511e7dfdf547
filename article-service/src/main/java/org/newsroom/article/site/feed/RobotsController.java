package org.newsroom.article.site.feed;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.newsroom.article.article.Article;
import org.newsroom.article.article.Articles;
import org.newsroom.article.site.Answers;
import org.newsroom.article.site.Links;
import org.newsroom.platform.web.OwnOrigins;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells robots which pages there are, and where not to go. */
@RestController
@Hidden
class RobotsController {

  /**
   * The latest articles only: a site map may have fifty thousand entries, and is asked for whole.
   */
  private static final int MOST = 5_000;

  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
  private static final CacheControl AN_HOUR =
      CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

  private final Articles articles;
  private final OwnOrigins origins;

  RobotsController(Articles articles, OwnOrigins origins) {
    this.articles = articles;
    this.origins = origins;
  }

  @GetMapping("/sitemap.xml")
  ResponseEntity<byte[]> siteMap(HttpServletRequest request) {
    String origin = origins.siteOf(request);
    XmlDocument map = new XmlDocument("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
    map.begin("url").text("loc", origin + "/").end();
    for (Article article : articles.latest(null, null, MOST)) {
      map.begin("url")
          .text("loc", origin + Links.article(article.id()))
          .text("lastmod", article.updatedAt().toString())
          .end();
    }
    return Answers.of(
        new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8),
        AN_HOUR,
        map.end().bytes());
  }

  @GetMapping("/robots.txt")
  ResponseEntity<byte[]> robots(HttpServletRequest request) {
    String text =
        """
        User-agent: *
        Disallow: /v1/
        Disallow: /notices/

        Sitemap: %s/sitemap.xml
        """
            .formatted(origins.siteOf(request));
    return Answers.of(TEXT, AN_HOUR, text.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/favicon.ico")
  ResponseEntity<Void> icon() {
    return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
        .location(URI.create("/site/icon.svg"))
        .build();
  }
}
