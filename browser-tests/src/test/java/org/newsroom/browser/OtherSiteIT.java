package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.newsroom.browser.Shots.shots;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Comments on another newspaper's page, which two lines of HTML add. */
@InBrowser
class OtherSiteIT {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%3$s">
      <meta charset="utf-8">
      <link rel="icon" href="data:,">
      <title>Another newspaper</title>
      <style>
        body { font-family: serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }
        button { background: red !important; border-radius: 0 !important }
        newsroom-comments { --newsroom-accent: #7a1f5c; --newsroom-font: Georgia, serif }
      </style>
      <h1>Our own page</h1>
      <p><span data-newsroom-count="%2$s">?</span> comments</p>
      <script type="module" src="%1$s/embed/comments.js"></script>
      <script type="module" src="%1$s/embed/counts.js"></script>
      <newsroom-comments article="%2$s" lang="%3$s"></newsroom-comments>
      </html>
      """;

  @Test
  void takesComments(Newspaper newspaper, OtherSite site, Readers readers) throws Exception {
    String article = newspaper.article("AUTOMATIC");
    newspaper.comment(article, "Bo", "I read you from elsewhere.");
    newspaper.awaitComments(article, 1);
    String page = site.publish(PAGE.formatted(newspaper.url(), article, "en"));

    CommentSection section = CommentSection.at(readers.next(), page, CommentSection.ENGLISH);
    assertThat(section.comments("I read you from elsewhere.")).isVisible();
    assertThat(section.page().locator("[data-newsroom-count]")).hasText("1");
    section.send("Ada", "And I write from there.");

    assertThat(section.told("The comment was sent successfully")).isVisible();
    assertThat(section.comments("And I write from there.")).isVisible();
    shots(section.page(), "other-site-en");
  }

  @Test
  void speaksHebrew(Newspaper newspaper, OtherSite site, Readers readers) throws Exception {
    String page = site.publish(PAGE.formatted(newspaper.url(), newspaper.article("EDITORS"), "he"));

    Page opened = CommentSection.at(readers.next(), page, CommentSection.HEBREW).page();

    assertThat(opened.getByText("התגובות לכתבה זו נקראות בידי עורכים לפני פרסומן.")).isVisible();
    shots(opened, "other-site-he");
  }
}
