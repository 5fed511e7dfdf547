package org.newsroom.article.site.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.article.site.Newspaper.article;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.article.site.Newspaper;
import org.newsroom.article.site.SiteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@SiteTest
class FeedsIT {

  @LocalServerPort int port;
  @Autowired MongoOperations mongo;
  private Newspaper newspaper;

  @BeforeEach
  void open() {
    newspaper = new Newspaper(port, mongo);
  }

  @Test
  void tellsOfTheLatestArticles() {
    String id =
        newspaper.publish(
            article("In the feed")
                .put("subtitle", "Sub")
                .put("publishedAt", "2124-07-06T12:00:00Z"));

    HttpResponse<String> answer = newspaper.get("/feed.atom");
    Document feed = Jsoup.parse(answer.body(), Parser.xmlParser());

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/atom+xml;charset=UTF-8");
    assertThat(feed.select("entry > id").eachText()).contains("urn:newsroom:article:" + id);
    assertThat(feed.select("entry:contains(In the feed) > link").attr("href"))
        .isEqualTo(newspaper.origin() + "/articles/" + id);
  }

  @Test
  void saysWhatTheNewsroomHasEdited() {
    String id = newspaper.publish(article("Edited"));
    String comment = newspaper.comment(id, null, "Dana", "A […] thing", 1);
    mongo
        .getCollection("comments")
        .updateOne(Filters.eq("_id", comment), Updates.set("edited", true));

    Document feed =
        Jsoup.parse(newspaper.get("/articles/" + id + "/comments.atom").body(), Parser.xmlParser());
    Document page = Jsoup.parse(newspaper.get("/articles/" + id).body());

    assertThat(feed.select("entry > content").text()).isEqualTo("A […] thing");
    assertThat(feed.select("entry > category").attr("label")).isEqualTo("edited by the newsroom");
    assertThat(page.select("#comment-" + comment + " .edited").text())
        .isEqualTo("edited by the newsroom");
    assertThat(page.select("script[type=application/ld+json]").html())
        .contains("\"correction\":\"edited by the newsroom\"");
  }

  @Test
  void tellsOfTheLatestComments() {
    String id = newspaper.publish(article("Commented"));
    String comment = newspaper.comment(id, null, "Dana", "A bell \u0007 and a < sign", 1);

    Document feed =
        Jsoup.parse(newspaper.get("/articles/" + id + "/comments.atom").body(), Parser.xmlParser());

    assertThat(feed.select("entry > content").text()).isEqualTo("A bell and a < sign");
    assertThat(feed.select("entry > link").attr("href"))
        .isEqualTo(newspaper.origin() + "/articles/" + id + "#comment-" + comment);
    assertThat(newspaper.get("/articles/none/comments.atom").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsRobotsWhereToGo() {
    String id = newspaper.publish(article("On the map"));

    assertThat(newspaper.get("/sitemap.xml").body())
        .contains("<loc>" + newspaper.origin() + "/articles/" + id + "</loc>");
    assertThat(newspaper.get("/robots.txt").body())
        .contains("Disallow: /v1/", "Sitemap: " + newspaper.origin() + "/sitemap.xml");
  }
}
