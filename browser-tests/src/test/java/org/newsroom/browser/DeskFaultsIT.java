package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.newsroom.browser.Shots.shots;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * An editor's work while something else happens: the network goes, the session ends, readers write
 * on.
 */
@InBrowser
class DeskFaultsIT {

  @Test
  void goesOnWithADecisionWhoseAnswerWasLost(Newspaper newspaper, Readers readers)
      throws Exception {
    readers.expectInConsole("ERR_FAILED", "ERR_CONNECTION");
    String article = newspaper.article("EDITORS");
    newspaper.comment(article, "Ada", "The ferry was faster.");
    newspaper.awaitWaiting(article, 1);
    Desk desk = Desk.signIn(readers.next(), "editor");
    desk.list("pending", article);
    assertThat(desk.card("Ada")).isVisible();
    AtomicInteger calls = new AtomicInteger();
    desk.page()
        .route(
            "**/decision",
            route -> {
              if (calls.getAndIncrement() == 0) {
                route.fetch();
                route.abort();
              } else {
                route.resume();
              }
            });

    desk.press("a");

    desk.page().waitForCondition(() -> calls.get() == 2);
    // Routes are served by this thread, which waits for the services from now on.
    desk.page().unroute("**/decision");
    newspaper.awaitComments(article, 1);
    desk.press("u");
    newspaper.awaitComments(article, 0);
    newspaper.awaitWaiting(article, 1);
    assertThat(desk.card("Ada")).isVisible();
  }

  @Test
  void takesNoDecisionWithoutAConnection(Newspaper newspaper, Readers readers) throws Exception {
    readers.expectInConsole("ERR_INTERNET_DISCONNECTED", "ERR_NETWORK");
    String article = newspaper.article("EDITORS");
    newspaper.comment(article, "Ada", "The ferry was faster.");
    newspaper.awaitWaiting(article, 1);
    Desk desk = Desk.signIn(readers.next(), "editor");
    desk.list("pending", article);
    assertThat(desk.card("Ada")).isVisible();

    assertThat(desk.page().getByText("Editors read first")).isVisible();
    desk.page().context().setOffline(true);
    assertThat(desk.alert()).containsText("Decisions are not taken.");
    desk.press("a");
    assertThat(desk.told("decisions are not taken")).hasCount(1);
    assertThat(desk.card("Ada")).isVisible();
    shots(desk.page(), "desk-offline-en");
    desk.page().context().setOffline(false);
    assertThat(desk.alert()).isEmpty();
    desk.press("a");

    newspaper.awaitComments(article, 1);
  }

  @Test
  void goesOnAfterTheSessionIsOver(Newspaper newspaper, Readers readers) throws Exception {
    readers.expectInConsole("401");
    String article = newspaper.article("EDITORS");
    newspaper.comment(article, "Ada", "The ferry was faster.");
    newspaper.awaitWaiting(article, 1);
    Desk desk = Desk.signIn(readers.next(), "editor");
    desk.list("pending", article);
    assertThat(desk.card("Ada")).isVisible();

    assertThat(desk.page().getByText("Editors read first")).isVisible();
    desk.page().context().clearCookies();
    desk.press("a");
    assertThat(desk.dialog("Your session is over")).isVisible();
    shots(desk.page(), "desk-session-over-en");
    desk.page().getByLabel("Password").fill("editor");
    desk.page().keyboard().press("Enter");

    assertThat(desk.dialog("Your session is over")).isHidden();
    newspaper.awaitComments(article, 1);
  }

  @Test
  void saysWhatIsNewAndShowsItWhenAsked(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("EDITORS");
    newspaper.comment(article, "Ada", "The ferry was faster.");
    newspaper.awaitWaiting(article, 1);
    Desk desk = Desk.signIn(readers.next(), "editor");
    desk.list("pending", article);
    assertThat(desk.card("Ada")).isVisible();

    newspaper.comment(article, "Bela", "It was not, I took both.");
    assertThat(desk.button("1 new")).isVisible();
    assertThat(desk.card("Ada")).isVisible();
    desk.press("n");

    assertThat(desk.page().getByRole(AriaRole.LISTITEM).getByText("Bela")).isVisible();
  }

  @Test
  void showsAViewThatCouldNotBeFetchedAsSoonAsItCan(Readers readers) {
    readers.expectInConsole("ERR_FAILED");
    Page page = readers.next();
    page.route("**/view/settings.js", Route::abort);
    Desk desk = Desk.signIn(page, "editor");

    desk.go("settings");
    assertThat(desk.told("There is no connection")).hasCount(1);
    page.unroute("**/view/settings.js");

    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Settings")))
        .isVisible();
  }
}
