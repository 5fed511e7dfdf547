package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.newsroom.browser.Shots.shots;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reading and writing comments in a browser that runs no script. */
@InBrowser
class WithoutScriptIT {

  @Test
  void showsCommentsAndTheNextPageOfThem(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("AUTOMATIC");
    newspaper.comments(article, 25, "I was the visitor with the number");
    Page page = readers.nextWithoutScript();

    page.navigate("/articles/" + article);
    assertThat(page.getByText("I was the visitor with the number 24.")).isVisible();
    shots(page, "no-script-en");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("More comments")).click();

    assertThat(page.getByText("I was the visitor with the number 0.")).isVisible();
  }

  @Test
  void leadsFromTheFormToTheCommentsNotices(Newspaper newspaper, Readers readers) throws Exception {
    Page page = readers.nextWithoutScript();
    page.navigate("/articles/" + newspaper.article("AUTOMATIC"));

    page.getByLabel("Your comment").fill("No script, no bridge? Both are here.");
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Name").setExact(true))
        .fill("Ada");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send comment")).click();

    assertThat(page).hasURL(Pattern.compile("/notices/[0-9a-f-]+\\?receipt="));
    assertThat(page.getByText("The comment was sent successfully.").first()).isVisible();
    shots(page, "no-script-notices-en");
  }

  @Test
  void tellsInHebrewWhatIsMissing(Newspaper newspaper, Readers readers) throws Exception {
    readers.expectInConsole("400");
    Page page = readers.nextWithoutScript();
    page.navigate("/articles/he-harbour-library");

    page.getByLabel("התגובה שלך").fill(" ");
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("שם").setExact(true))
        .fill("עדה");
    page.locator("form[action$='/comments'] button").click();

    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    shots(page, "no-script-invalid-he");
  }
}
