package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The review desk in an editor's browser, found as people find its parts: by role and name. */
record Desk(Page page) {

  /** The desk of an editor, who signs in by the form; the name is the password. */
  static Desk signIn(Page page, String name) {
    Desk desk = at(page);
    desk.enter(name, name);
    assertThat(desk.queues()).isVisible();
    return desk;
  }

  /** The form by which editors sign in. */
  static Desk at(Page page) {
    page.navigate("/desk/");
    Desk desk = new Desk(page);
    assertThat(desk.button("Sign in")).isVisible();
    return desk;
  }

  void enter(String name, String password) {
    page.getByLabel("Name").fill(name);
    page.getByLabel("Password").fill(password);
    button("Sign in").click();
  }

  Locator queues() {
    return page.getByRole(
        AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Queues").setExact(true));
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The comment that is looked at, once it is one by that reader. */
  Locator card(String reader) {
    return page.getByRole(
        AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Comment by " + reader));
  }

  /** Whatever is said to people who do not see the page change. */
  Locator told(String text) {
    return page.getByRole(AriaRole.STATUS)
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile(text)));
  }

  /** Whoever wrote the comment that is looked at. */
  Locator reader() {
    return page.locator("#card-title bdi");
  }

  /** Whatever keeps editors from working. */
  Locator alert() {
    return page.locator(".bars[role=alert]");
  }

  /** The dialog that is open. */
  Locator dialog(String title) {
    return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
  }

  /** Lists what waits on an article, in its queue. */
  void list(String queue, String articleId) {
    go("queue/" + queue + "?articleId=" + articleId + "&mode=list");
  }

  /** Is dealt what waits on an article, in its queue. */
  void deal(String queue, String articleId) {
    go("queue/" + queue + "?articleId=" + articleId);
  }

  void go(String place) {
    page.navigate("/desk/#/" + place);
  }

  /** Presses a key once keys count: they rest while what stands under them was replaced. */
  void press(String key) {
    assertThat(page.locator(".acts[aria-busy=true]")).hasCount(0);
    page.keyboard().press(key);
  }

  /** Presses keys one after the other. */
  void press(String first, String... more) {
    press(first);
    for (String key : more) {
      press(key);
    }
  }
}
