package org.newsroom.article.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.article.site.Newspaper.article;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.article.site.Markup;
import org.newsroom.article.site.Newspaper;
import org.newsroom.article.site.SiteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.node.ObjectNode;

@SiteTest
class PagesIT {

  @LocalServerPort int port;
  @Autowired MongoOperations mongo;
  private Newspaper newspaper;

  @BeforeEach
  void open() {
    newspaper = new Newspaper(port, mongo);
  }

  @Test
  void showsAnArticleInTheOrderOfThePaper() {
    ObjectNode article =
        article("Council votes").put("subtitle", "Six hours").put("section", "City");
    article
        .putObject("picture")
        .put("url", "/site/pictures/tram.svg")
        .put("alt", "A tram")
        .put("credit", "Drawing: Ruth")
        .put("width", 1200)
        .put("height", 675);
    article.withArray("tags").add("Tram " + UUID.randomUUID());
    String id = newspaper.publish(article);
    newspaper.publish(article("Another one"));

    Document page = page("/articles/" + id);

    assertThat(page.select("main > article").first().children().eachText())
        .startsWith("City", "Council votes", "Six hours", "Drawing: Ruth")
        .element(4)
        .isEqualTo("Ruth Adler | 12:00 / 05.07.24");
    assertThat(page.select("main > *").eachAttr("class")).containsExactly("article", "further");
    assertThat(page.select("main > newsroom-comments").attr("article")).isEqualTo(id);
    Element picture = page.select("figure img").first();
    assertThat(picture.attr("alt")).isEqualTo("A tram");
    assertThat(picture.attr("width") + "x" + picture.attr("height")).isEqualTo("1200x675");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo(newspaper.origin() + "/articles/" + id);
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .isEqualTo(newspaper.origin() + "/site/pictures/tram.svg");
    assertThat(page.select("link[type=application/atom+xml]").eachAttr("href"))
        .containsExactly("/feed.atom", "/articles/" + id + "/comments.atom");
  }

  @Test
  void namesTheOtherWebsiteOfAnArticleAsItsAddress() {
    String id = newspaper.publish(article("Elsewhere").put("url", "https://news.example/e"));

    assertThat(page("/articles/" + id).select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://news.example/e");
  }

  @Test
  void followsTheLanguageOfTheArticle() {
    Document page = page("/articles/" + newspaper.publish(article("ספרייה").put("language", "he")));

    assertThat(page.select("html").attr("lang")).isEqualTo("he");
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("#comments button").text()).isEqualTo("שליחת תגובה");
  }

  @Test
  void speaksEnglishBesideALanguageThatItDoesNotKnow() {
    Document page = page("/articles/" + newspaper.publish(article("مكتبة").put("language", "ar")));

    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("#comments").attr("lang")).isEqualTo("en");
    assertThat(page.select("#comments").attr("dir")).isEqualTo("ltr");
  }

  @Test
  void listsArticlesOfATagAPageAtATime() {
    String tag = "Tag " + UUID.randomUUID();
    for (int i = 0; i < 21; i++) {
      ObjectNode article = article("Article " + i);
      article.withArray("tags").add(tag);
      article.put("publishedAt", "2024-07-05T12:%02d:00Z".formatted(i));
      newspaper.count(newspaper.publish(article), i);
    }

    Document first = page("/tags/" + tag.replace(" ", "%20"));
    Document second = page(first.select("a[rel=next]").attr("href"));

    assertThat(first.select("h1").text()).endsWith(tag);
    assertThat(first.select("li.teaser h2")).hasSize(20);
    assertThat(first.select("li.teaser .byline").first().text())
        .isEqualTo("Ruth Adler | 05.07.24 | 20 comments");
    assertThat(second.select("li.teaser h2").eachText()).containsExactly("Article 0");
    assertThat(second.select("a[rel=next]")).isEmpty();
  }

  @Test
  void findsATagThatCannotStandInAPath() {
    ObjectNode article = article("Highway to hell");
    article.withArray("tags").add("AC/DC; 100%");
    String id = newspaper.publish(article);

    String address = page("/articles/" + id).select(".article .tags a").attr("href");

    assertThat(page(address).select("li.teaser h2").eachText()).contains("Highway to hell");
  }

  @Test
  void showsTheLatestFirstOnTheFrontPage() {
    newspaper.publish(article("The latest").put("publishedAt", "2199-07-05T12:00:00Z"));

    Document page = page("/");

    assertThat(page.select("li.teaser h2").first().text()).isEqualTo("The latest");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void answersWithoutTheBodyWhenNothingHasChanged() {
    String id = newspaper.publish(article("Unchanged"));
    HttpResponse<String> first = newspaper.get("/articles/" + id);
    String etag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> second = newspaper.get("/articles/" + id, "If-None-Match", etag);
    newspaper.comment(id, null, "Dana", "Now it has.", 1);
    HttpResponse<String> third = newspaper.get("/articles/" + id, "If-None-Match", etag);

    assertThat(first.headers().firstValue("Cache-Control")).hasValue("max-age=5, public");
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(third.statusCode()).isEqualTo(200);
  }

  private Document page(String path) {
    HttpResponse<String> answer = newspaper.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Markup.strictly(answer.body());
  }
}
