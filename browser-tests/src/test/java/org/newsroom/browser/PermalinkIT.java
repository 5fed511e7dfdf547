package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class PermalinkIT {

  @Test
  void leadsToACommentOnTheThirdPage(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("AUTOMATIC");
    String first = newspaper.comment(article, "Ada", "The very first of them.");
    newspaper.awaitComments(article, 1);
    newspaper.comments(article, 49, "One of many, the one with the number");
    Page page = readers.next();

    page.navigate("/articles/" + article + "#comment-" + first);

    Locator comment = new CommentSection(page, CommentSection.ENGLISH).comments("very first");
    assertThat(comment).isFocused();
    assertThat(comment).isInViewport();
  }

  @Test
  void saysThatACommentIsGone(Newspaper newspaper, Readers readers) throws Exception {
    readers.expectInConsole("404");
    CommentSection section =
        CommentSection.at(
            readers.next(),
            "/articles/"
                + newspaper.article("AUTOMATIC")
                + "#comment-00000000-0000-4000-8000-000000000000",
            CommentSection.ENGLISH);

    assertThat(section.told("is not here any more")).isVisible();
  }
}
