package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts that would run if they became markup, in every place that a person can write in. */
@InBrowser
class EscapingIT {

  private static final int LONGEST_NAME = 60;
  private static final List<String> PAYLOADS =
      List.of(
          "<script>window.ran=1</script>",
          "<img src=x onerror=window.ran=1>",
          "\"><svg onload=window.ran=1>",
          "'-window.ran=1-'",
          "</textarea><script>window.ran=1</script>",
          "</script><script>window.ran=1</script>",
          "<iframe srcdoc='<script>parent.ran=1</script>'>",
          "{{constructor.constructor('window.ran=1')()}}",
          "[[${T(java.lang.Runtime)}]]",
          "javascript:window.ran=1",
          "<a href='javascript:window.ran=1' autofocus onfocus=window.ran=1>x</a>",
          "<math><mi xlink:href='data:x,<script>window.ran=1</script>'>",
          "&lt;script&gt;window.ran=1&lt;/script&gt;");

  @Test
  void showsThemAsTexts(Newspaper newspaper, Readers readers) throws Exception {
    for (String payload : PAYLOADS) {
      String name = payload.substring(0, Math.min(LONGEST_NAME, payload.length()));
      String article =
          newspaper.article(
              "EDITORS",
              Map.of(
                  "title", payload,
                  "subtitle", payload,
                  "author", payload,
                  "section", payload,
                  "paragraphs", List.of(payload),
                  "pictureCredit", payload));
      String comment = newspaper.comment(article, name, payload);
      newspaper.decide(newspaper.waiting(article, "pending"), Map.of("verdict", "APPROVED"));
      newspaper.awaitComments(article, 1);
      Page page = readers.next();

      CommentSection section = CommentSection.open(page, article);

      assertThat(section.comments(payload)).hasCount(1);
      assertThat(page.locator("#comment-" + comment + " bdi").first()).hasText(name);
      assertThat(page).hasTitle(payload + " · The Ellery Gazette");
      assertThat(page.evaluate("window.ran")).as(payload).isNull();
      page.navigate("/");
      assertThat(page.evaluate("window.ran")).as(payload).isNull();
    }
  }
}
