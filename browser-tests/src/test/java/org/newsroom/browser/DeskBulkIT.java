package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.newsroom.browser.Accessibility.requireNoViolations;
import static org.newsroom.browser.Shots.shots;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Many comments decided as one. */
@InBrowser
class DeskBulkIT {

  private static final List<String> TEXTS =
      List.of("The ferry was faster.", "Who painted it?", "My aunt fell off.", "Green, at last!");

  @Test
  void decidesManyAndTakesThemBack(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("EDITORS");
    for (String text : TEXTS) {
      newspaper.comment(article, "Ada", text);
    }
    newspaper.awaitWaiting(article, TEXTS.size());
    Desk desk = Desk.signIn(readers.nextWithoutPolicy(), "editor");
    desk.list("pending", article);
    assertThat(desk.card("Ada")).isVisible();

    desk.press("*", "Shift+B");
    assertThat(desk.dialog("Decide many")).containsText("4 comments");
    requireNoViolations(desk.page());
    shots(desk.page(), "desk-bulk-en");
    desk.button("Approve all 4").click();

    newspaper.awaitComments(article, TEXTS.size());
    newspaper.awaitWaiting(article, 0);
    desk.button("Undo all").click();
    newspaper.awaitComments(article, 0);
    newspaper.awaitWaiting(article, TEXTS.size());
  }
}
