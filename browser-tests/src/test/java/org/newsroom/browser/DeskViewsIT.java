package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.newsroom.browser.Accessibility.requireNoViolations;
import static org.newsroom.browser.Shots.narrowAndWide;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each view of the desk and each of its states under axe, in both languages, and in pictures. */
@InBrowser
class DeskViewsIT {

  private static final Map<String, String> TITLES =
      Map.of("en", "Review desk", "he", "שולחן העריכה");
  private static final List<String> PLACES =
      List.of(
          "queue/pending",
          "queue/reported?mode=list",
          "queue/degraded",
          "queue/any",
          "decided",
          "search?q=swan",
          "authors",
          "audit",
          "statistics",
          "deadletters",
          "settings");
  private static final Map<String, String> PANELS =
      Map.of("r", "reject", "e", "escalate", "s", "snooze", "i", "note", "f", "filters");
  private static final Map<String, String> DIALOGS =
      Map.of("?", "help", "Control+k", "palette", "l", "lifeline");

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void isAccessible(String language, Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("EDITORS");
    newspaper.comment(article, "יעל", "סוף סוף גשר שאפשר לעבור בו עם עגלה.");
    newspaper.comment(article, "Ada", "You clown, the ferry was faster.");
    newspaper.awaitWaiting(article, 2);
    Page page = readers.nextWithoutPolicy();
    Desk desk = Desk.signIn(page, "admin");
    desk.go("settings");
    page.locator("select").first().selectOption(language);
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText(TITLES.get(language));

    for (String place : PLACES) {
      desk.go(place);
      assertThat(page.locator("[aria-busy=true]")).hasCount(0);
      look(page, place.replaceAll("\\W", "-"), language);
    }
    desk.list("pending", article);
    assertThat(desk.reader()).hasText("יעל");
    for (var panel : PANELS.entrySet()) {
      desk.press(panel.getKey());
      look(page, panel.getValue(), language);
      page.keyboard().press("Escape");
      page.keyboard().press("Escape");
    }
    for (var dialog : DIALOGS.entrySet()) {
      desk.press(dialog.getKey());
      assertThat(page.locator("dialog[open]")).isVisible();
      look(page, dialog.getValue(), language);
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog[open]")).hasCount(0);
    }
  }

  private static void look(Page page, String what, String language) {
    requireNoViolations(page);
    narrowAndWide(page, "desk-" + what + "-" + language);
  }
}
