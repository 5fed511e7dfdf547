package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.browser.Accessibility.requireNoViolations;
import static org.newsroom.browser.Shots.shots;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample site's pages, each looked at, and examined in both themes and directions. */
@InBrowser
class PagesIT {

  private static final String TRAM = "/articles/tram-line-to-the-harbour";

  @ParameterizedTest
  @CsvSource({
    "/, front-en",
    "/tags/Tram, tag-en",
    "/articles/putin-meets-with-kim-jong-un, article-sample-en",
    "/articles/tram-line-to-the-harbour, article-en",
    "/articles/opinion-leave-the-benches, article-editors-en",
    "/articles/storm-warning-lifted, article-closed-en",
    "/articles/he-harbour-library, article-he",
    "/articles/he-cyclists-bridge, article-editors-he",
    "/tags/תרבות, tag-he"
  })
  void areAccessible(String path, String name, Readers readers) {
    Page page = readers.nextWithoutPolicy();

    page.navigate(path);
    page.getByRole(AriaRole.CONTENTINFO).scrollIntoViewIfNeeded();
    awaitSection(page);

    requireNoViolations(page);
    shots(page, name);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
  }

  @Test
  void sayThatAPageIsNotThere(Readers readers) {
    readers.expectInConsole("404");
    Page page = readers.nextWithoutPolicy();

    page.navigate("/articles/none");

    requireNoViolations(page);
    shots(page, "not-found-en");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the front page"))
        .click();
    assertThat(page).hasURL(Pattern.compile("/$"));
  }

  @Test
  void leadFromTheFrontPageToAComment(Newspaper newspaper, Readers readers) throws Exception {
    String title = "The ferry sails on Sundays, too";
    String article = newspaper.article("AUTOMATIC", Map.of("title", title));
    newspaper.comment(article, "Ada", "At last it does.");
    newspaper.awaitComments(article, 1);
    Page page = readers.next();

    page.navigate("/");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).first().click();

    CommentSection section = new CommentSection(page, CommentSection.ENGLISH);
    assertThat(section.order()).isVisible();
    assertThat(section.comments("At last it does.")).isVisible();
  }

  /** Nothing below the article moves when the section takes the place of what the page had. */
  @Test
  void doNotMoveBelowTheArticle(Readers readers) {
    Page page = readers.next();
    page.addInitScript(
        """
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        """);

    page.navigate(TRAM);
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Comments"))
        .scrollIntoViewIfNeeded();
    awaitSection(page);
    page.waitForTimeout(500);

    assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isLessThan(0.001);
  }

  @Test
  void fitAtTwiceTheSizeAndInForcedColours(Readers readers) {
    Page page = readers.next();
    page.setViewportSize(640, 450);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

    page.navigate(TRAM);
    awaitSection(page);

    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
    shots(page, "article-forced-colours-en");
  }

  private static void awaitSection(Page page) {
    Locator section = page.locator("newsroom-comments");
    if (section.count() == 0) {
      return;
    }
    section.scrollIntoViewIfNeeded();
    Map.of("en", CommentSection.ENGLISH, "he", CommentSection.HEBREW)
        .forEach(
            (language, words) -> {
              if (language.equals(section.getAttribute("lang"))) {
                assertThat(new CommentSection(page, words).order()).isVisible();
              }
            });
  }
}
