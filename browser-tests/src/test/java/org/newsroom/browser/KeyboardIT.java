package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.newsroom.browser.Accessibility.requireNoViolations;
import static org.newsroom.browser.Shots.shots;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The comment section without a mouse, and each form that it opens under axe. */
@InBrowser
class KeyboardIT {

  @Test
  void writesAndSendsAComment(Newspaper newspaper, Readers readers) throws Exception {
    CommentSection section = CommentSection.open(readers.next(), newspaper.article("AUTOMATIC"));
    Keyboard keyboard = section.page().keyboard();

    section.order().focus();
    keyboard.press("Tab");
    assertThat(section.text()).isFocused();
    keyboard.type("Typed, never clicked.");
    keyboard.press("Tab");
    assertThat(section.name()).isFocused();
    keyboard.type("Ada");
    for (int i = 0; i < 3; i++) {
      keyboard.press("Tab");
    }
    assertThat(section.button("Send comment")).isFocused();
    keyboard.press("Enter");

    assertThat(section.told("The comment was sent successfully")).isVisible();
    assertThat(section.comments("Typed, never clicked.")).isVisible();
  }

  @Test
  void repliesAndComesBackToWhereItWas(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("AUTOMATIC");
    newspaper.comment(article, "Bo", "Who answers me?");
    newspaper.awaitComments(article, 1);
    CommentSection section = CommentSection.open(readers.nextWithoutPolicy(), article);
    Keyboard keyboard = section.page().keyboard();

    section.button("Reply to Bo").focus();
    keyboard.press("Enter");
    assertThat(section.page().getByLabel("Your reply")).isFocused();
    requireNoViolations(section.page());
    shots(section.page(), "reply-en");
    section.button("Cancel").focus();
    keyboard.press("Enter");

    assertThat(section.button("Reply to Bo")).isFocused();
  }

  @Test
  void reportsAComment(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("AUTOMATIC");
    newspaper.comment(article, "Bo", "Report me, if you can.");
    newspaper.awaitComments(article, 1);
    CommentSection section = CommentSection.open(readers.nextWithoutPolicy(), article);

    section.button("Report the comment by Bo").focus();
    section.page().keyboard().press("Enter");
    section.page().getByLabel("What is wrong with it?").selectOption("ILLEGAL");
    assertThat(section.page().getByLabel("Which law does it break?")).isVisible();
    requireNoViolations(section.page());
    shots(section.page(), "report-en");
    section.page().getByLabel("Which law does it break?").fill("Section 1");
    section.page().getByLabel("Why is it illegal, and where?").fill("It says so itself.");
    section.button("Send report").click();

    assertThat(section.told("Thank you. An editor will look at it.")).isVisible();
  }

  @Test
  void hasNoViolationsInTheStatesOfTheForm(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("EDITORS");
    Page page = readers.nextWithoutPolicy();
    CommentSection section = CommentSection.open(page, article);
    requireNoViolations(page);

    section.button("Send comment").click();
    assertThat(section.text()).isFocused();
    requireNoViolations(page);

    section.send("Ada", "Waiting is an art.");
    assertThat(section.mine().getByText("Waiting for an editor")).isVisible();
    requireNoViolations(page);
  }
}
