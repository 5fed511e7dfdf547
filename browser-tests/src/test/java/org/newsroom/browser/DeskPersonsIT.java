package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.newsroom.browser.Accessibility.requireNoViolations;
import static org.newsroom.browser.Shots.shots;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person's data, which an administrator has given out and erased. */
@InBrowser
class DeskPersonsIT {

  @Test
  void givesOutAndErases(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("AUTOMATIC");
    String email = "dana-" + UUID.randomUUID() + "@example.org";
    newspaper.commentByMail(article, "Dana", email, "It sways a little in the wind.");
    newspaper.awaitComments(article, 1);
    Page page = readers.nextWithoutPolicy();
    Desk desk = Desk.signIn(page, "admin");
    desk.go("settings");
    page.locator("select").first().selectOption("en");
    page.locator(".persons summary").click();

    page.locator("[name=value]").fill(email);
    page.locator(".persons form button").click();
    assertThat(page.locator(".persons [download]")).isVisible();
    page.locator("[name=kind]").selectOption("ERASURE");
    page.locator("[name=value]").fill(email);
    page.locator("[name=confirmed]").fill("erase");
    requireNoViolations(page);
    shots(page, "desk-persons");
    page.locator(".persons form button").click();

    newspaper.awaitComments(article, 0);
    assertThat(page.locator(".persons li")).hasCount(2);
    assertThat(page.locator(".persons li").first())
        .containsText(Pattern.compile("notification-service: \\d"));
    page.navigate("/articles/" + article);
    assertThat(page.locator("body")).not().containsText("sways");
  }
}
