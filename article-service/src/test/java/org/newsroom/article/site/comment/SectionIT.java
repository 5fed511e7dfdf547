package org.newsroom.article.site.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.article.site.Newspaper.article;

import java.net.http.HttpResponse;
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

@SiteTest
class SectionIT {

  @LocalServerPort int port;
  @Autowired MongoOperations mongo;
  private Newspaper newspaper;
  private String article;

  @BeforeEach
  void open() {
    newspaper = new Newspaper(port, mongo);
    article = newspaper.publish(article("Commented"));
  }

  @Test
  void showsThreadsWithTheirReplies() {
    String thread = newspaper.comment(article, null, "Dana", "First.", 1);
    newspaper.comment(article, thread, "Joel", "A reply.", 2);
    String later = newspaper.comment(article, null, "דנה", "שלום", 3);
    newspaper.count(article, 3);

    Document page = page("");

    assertThat(page.select("#comments h2").text()).isEqualTo("Comments 3");
    assertThat(page.select(".threads > li").eachAttr("id"))
        .containsExactly("comment-" + later, "comment-" + thread);
    assertThat(page.select("#comment-" + thread + " .replies .said").eachText())
        .containsExactly("A reply.");
    Element said = page.select("#comment-" + later + " .said").first();
    assertThat(said.attr("dir")).isEqualTo("auto");
    assertThat(said.attr("lang")).isEqualTo("en");
    assertThat(page("?sort=oldest").select(".threads > li").first().id())
        .isEqualTo("comment-" + thread);
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    for (int i = 0; i < 21; i++) {
      newspaper.comment(article, null, "Dana", "Comment " + i, i);
    }

    Document first = page("");
    String next = first.select("#comments a[rel~=next]").attr("href");

    assertThat(first.select(".threads > li")).hasSize(20);
    assertThat(next).endsWith("#comments");
    assertThat(Markup.strictly(newspaper.get(next.split("#")[0]).body()).select(".said").eachText())
        .containsExactly("Comment 0");
  }

  @Test
  void hasAFormThatWorksWithoutAScript() {
    Document page = page("");

    Element form = page.select("#comments form").first();
    assertThat(form.attr("method")).isEqualTo("post");
    assertThat(form.attr("action")).isEqualTo("/comments");
    assertThat(form.select("[name]").eachAttr("name"))
        .containsExactly(
            "articleId", "locale", "text", "name", "email", "website", "notifyOfReplies");
    assertThat(form.select("[name=articleId]").attr("value")).isEqualTo(article);
    assertThat(page.select(".notice").text())
        .isEqualTo(
            "Do not send comments that include inflammatory words, defamation and content that"
                + " exceeds the limit of good taste.");
  }

  @Test
  void answersTheCommentThatWasChosen() {
    String thread = newspaper.comment(article, null, "Dana", "First.", 1);

    String reply = page("").select("#comment-" + thread + " .do a").attr("href");
    Document page = Markup.strictly(newspaper.get(reply.split("#")[0]).body());

    assertThat(page.select("form [name=parentId]").attr("value")).isEqualTo(thread);
    assertThat(page.select("#write-title").text()).isEqualTo("Reply to Dana");
  }

  @Test
  void saysThatAnArticleIsClosed() {
    String closed = newspaper.publish(article("Closed").put("moderationMode", "CLOSED"));
    newspaper.comment(closed, null, "Dana", "In time.", 1);

    Document page = Markup.strictly(newspaper.get("/articles/" + closed).body());

    assertThat(page.select("#comments form")).isEmpty();
    assertThat(page.select(".closed").text()).isEqualTo("Comments on this article are closed.");
    assertThat(page.select(".do")).isEmpty();
    assertThat(page.select(".said").text()).isEqualTo("In time.");
  }

  @Test
  void saysThatEditorsReadFirst() {
    String careful = newspaper.publish(article("Careful").put("moderationMode", "EDITORS"));

    assertThat(newspaper.get("/articles/" + careful).body()).contains("read by an editor before");
  }

  @Test
  void isAPieceOfHtmlForOtherPages() {
    newspaper.comment(article, null, "Dana", "First.", 1);

    HttpResponse<String> answer =
        newspaper.get("/v1/articles/" + article + "/comments.html?locale=he");
    Document piece = Markup.strictly("<!DOCTYPE html><title>Page</title>" + answer.body());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("<html", "<body");
    assertThat(piece.select("form").attr("action")).isEqualTo(newspaper.origin() + "/comments");
    assertThat(piece.select("section").attr("dir")).isEqualTo("rtl");
    assertThat(piece.select(".said").text()).isEqualTo("First.");
    assertThat(newspaper.get("/v1/articles/none/comments.html").statusCode()).isEqualTo(404);
    assertThat(newspaper.get("/v1/articles/none/comments.html").body()).contains("unknown-article");
    assertThat(newspaper.get("/v1/articles/" + article + "/comments.html?locale=x!").body())
        .contains("\"field\":\"locale\"");
  }

  private Document page(String query) {
    return Markup.strictly(newspaper.get("/articles/" + article + query).body());
  }
}
