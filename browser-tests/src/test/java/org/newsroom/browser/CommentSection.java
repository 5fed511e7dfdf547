package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The comment section of a page, found as people find its parts: by role and name. */
record CommentSection(Page page, Words words) {

  /** The words of its controls in a language. */
  record Words(String title, String order, String comment, String name, String send, String mine) {}

  static final Words ENGLISH =
      new Words("Comments", "Order", "Your comment", "Name", "Send comment", "Your comments");
  static final Words HEBREW =
      new Words("תגובות", "סדר", "התגובה שלך", "שם", "שליחת תגובה", "התגובות שלך");

  /** The section of an article's page once its script has taken over. */
  static CommentSection open(Page page, String articleId) {
    return at(page, "/articles/" + articleId, ENGLISH);
  }

  static CommentSection at(Page page, String address, Words words) {
    page.navigate(address);
    CommentSection section = new CommentSection(page, words);
    assertThat(section.order()).isVisible();
    return section;
  }

  Locator order() {
    return page.getByRole(
        AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(words.order()).setExact(true));
  }

  Locator text() {
    return field(words.comment());
  }

  Locator name() {
    return field(words.name());
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The comments on the page, one's own list apart. */
  Locator comments(String text) {
    return page.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(text))
        .and(page.locator("[id^=comment-]"));
  }

  /** One's own comments, in their place at the top. */
  Locator mine() {
    return page.getByRole(AriaRole.GROUP)
        .filter(new Locator.FilterOptions().setHasText(words.mine()));
  }

  /** Whatever is told to people who do not see the page change. */
  Locator told(String text) {
    return page.getByRole(AriaRole.STATUS)
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile(text)));
  }

  void write(String name, String text) {
    text().fill(text);
    name().fill(name);
  }

  void send(String name, String text) {
    write(name, text);
    button(words.send()).click();
  }

  private Locator field(String label) {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
  }
}
