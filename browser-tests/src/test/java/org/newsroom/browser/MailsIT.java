package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.newsroom.browser.Accessibility.requireNoViolations;
import static org.newsroom.browser.Shots.shots;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class MailsIT {

  @Test
  void showWhatAReaderWasTold(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("AUTOMATIC");
    newspaper.commentByMail(article, "Ada", "ada@example.org", "Well built, I must say.");
    newspaper.awaitComments(article, 1);
    newspaper.awaitMailTo("ada@example.org");
    Page page = readers.nextWithoutPolicy();

    page.navigate("/mails");
    requireNoViolations(page);
    shots(page, "mails-en");
    page.getByRole(AriaRole.LINK).nth(2).click();

    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .isVisible();
    assertThat(page.getByText("ada@example.org").first()).isVisible();
    requireNoViolations(page);
    shots(page, "mail-en");

    String mail = page.locator("iframe").getAttribute("src");
    page.setContent(page.request().get(mail).text());
    requireNoViolations(page);
  }

  @Test
  void runNothing(Readers readers) {
    Page page = readers.next();

    page.navigate("/mails");

    assertThat(page).hasTitle("Mails");
  }
}
