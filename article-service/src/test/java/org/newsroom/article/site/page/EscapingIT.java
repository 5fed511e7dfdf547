package org.newsroom.article.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.article.site.Newspaper.article;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.article.site.Markup;
import org.newsroom.article.site.Newspaper;
import org.newsroom.article.site.SiteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Everything that a publisher or a reader can write comes out as the text that it is. */
@SiteTest
class EscapingIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;
  @Autowired MongoOperations mongo;
  private Newspaper newspaper;

  @BeforeEach
  void open() {
    newspaper = new Newspaper(port, mongo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "\" autofocus onfocus=\"alert(1)",
        "</title><svg onload=alert(1)>",
        "</textarea><iframe srcdoc=x>",
        "</newsroom-comments><base href=//evil.example>",
        "javascript:alert(1)",
        "&lt;b&gt; &amp; &#x3c;script&#x3e;",
        "${7*7} #{notice} *{x} @{/x} ~{parts :: head}",
        "[[${7*7}]] [(${7*7})] __${7*7}__",
        "T(java.lang.Runtime).getRuntime()",
        "]]> <![CDATA[ <?xml?>",
        "line\u2028separator\u2029end",
        "\uFF1Cscript\uFF1E \u202E reversed"
      })
  void showsEveryTextAsText(String payload) throws Exception {
    String id = newspaper.publish(everywhere(payload));
    newspaper.comment(id, null, payload, payload, 1);
    String thread = newspaper.comment(id, null, payload, payload, 2);
    newspaper.comment(id, thread, payload, payload, 3);

    Document page = harmless(newspaper.get("/articles/" + id + "?reply=" + thread).body());

    assertThat(page.select("h1").first().wholeText()).isEqualTo(payload);
    assertThat(page.select(".said")).hasSize(3).allMatch(text -> text.wholeText().equals(payload));
    assertThat(page.select("figure img").attr("alt")).isEqualTo(payload);
    assertThat(page.select("figcaption").first().wholeText()).isEqualTo(payload);
    assertThat(page.select(".article .tags a").first().wholeText()).isEqualTo(payload);
    JsonNode data = JSON.readTree(page.select("script[type=application/ld+json]").first().data());
    assertThat(data.get("headline").asString()).isEqualTo(payload);
    assertThat(data.get("comment").get(0).get("text").asString()).isEqualTo(payload);
    harmless(newspaper.get("/").body());
    harmless(newspaper.get(page.select(".article .tags a").first().attr("href")).body());
    harmless(
        "<!DOCTYPE html><title>Page</title>"
            + newspaper.get("/v1/articles/" + id + "/comments.html").body());
    wellFormed(newspaper.get("/feed.atom").body());
    wellFormed(newspaper.get("/articles/" + id + "/comments.atom").body());
  }

  private static ObjectNode everywhere(String payload) {
    ObjectNode article = article(payload);
    article.put("subtitle", payload).put("author", payload).put("section", payload);
    article.put("pictureCredit", payload);
    article.withArray("paragraphs").removeAll().add(payload);
    article.withArray("tags").add(payload);
    article
        .putObject("picture")
        .put("url", "https://pictures.example/a?b=c&d=$%7Be%7D")
        .put("alt", payload)
        .put("credit", payload)
        .put("width", 10)
        .put("height", 10);
    return article.put("publishedAt", "2124-07-05T12:00:00Z");
  }

  private static Document harmless(String html) {
    Document page = Markup.strictly(html);
    assertThat(page.select("base, iframe, style, object, embed, svg")).isEmpty();
    for (Element script : page.select("script")) {
      assertThat(script.attr("type")).isIn("module", "application/ld+json");
      assertThat(script.attr("src")).isIn("", "/embed/comments.js");
    }
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
      }
    }
    page.select("[href], [src], [action]")
        .forEach(
            element ->
                assertThat(element.attr("href") + element.attr("src") + element.attr("action"))
                    .matches("(?:/|#|https?://).*"));
    return page;
  }

  private static void wellFormed(String xml) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
