package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.newsroom.browser.Accessibility.requireNoViolations;
import static org.newsroom.browser.Shots.shots;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Editors at the review desk. */
@InBrowser
class DeskIT {

  @Test
  void shutsTheDoorAfterFiveWrongPasswords(Readers readers) {
    readers.expectInConsole("401", "429");
    Desk desk = Desk.at(readers.next());

    for (int i = 0; i < 5; i++) {
      desk.enter("stranger", "wrong");
      assertThat(desk.button("Sign in")).isEnabled();
      assertThat(desk.page().getByText("Name or password is wrong.")).isVisible();
      desk.page().reload();
    }
    desk.enter("stranger", "wrong");

    assertThat(desk.page().getByText("Try again in 1 minute.")).isVisible();
    shots(desk.page(), "desk-locked-en");
  }

  @Test
  void letsEditorsIn(Readers readers) {
    readers.expectInConsole("401");
    Page page = readers.nextWithoutPolicy();
    Desk desk = Desk.at(page);
    requireNoViolations(page);
    shots(page, "desk-door-en");

    desk.enter("editor", "wrong");
    assertThat(page.getByText("Name or password").first()).isVisible();
    desk.enter("editor", "editor");

    for (String queue : List.of("Pending", "Legal", "Reported", "Appeals", "Degraded")) {
      assertThat(desk.queues()).containsText(Pattern.compile(queue + "\\s+[1-9]"));
    }
    requireNoViolations(page);
    shots(page, "desk-queue-en");
  }

  @Test
  void letsAnEditorDecideByKeysAndTakeItBack(Newspaper newspaper, Readers readers)
      throws Exception {
    // A decision may overtake the claim of what it is about.
    readers.expectInConsole("409");
    String article = newspaper.article("EDITORS");
    newspaper.comment(article, "Ada", "The ferry was faster.");
    newspaper.comment(article, "Bela", "It was not, I took both.");
    newspaper.comment(article, "Cara", "Whoever paints it next should wear gloves.");
    newspaper.awaitWaiting(article, 3);
    Desk desk = Desk.signIn(readers.next(), "editor");
    desk.list("pending", article);
    assertThat(desk.card("Ada")).isVisible();

    desk.press("a");
    assertThat(desk.card("Bela")).isVisible();
    newspaper.awaitComments(article, 1);
    desk.press("u");
    newspaper.awaitComments(article, 0);
    newspaper.awaitWaiting(article, 3);
    assertThat(desk.card("Ada")).isVisible();
    shots(desk.page(), "desk-undone-en");

    desk.press("r", "1");
    newspaper.awaitWaiting(article, 2);
    assertThat(desk.card("Bela")).isVisible();
  }

  @Test
  void showsEachEditorWhatTheOtherDoes(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("EDITORS");
    newspaper.comment(article, "Ada", "The ferry was faster.");
    newspaper.awaitWaiting(article, 1);
    Desk editor = Desk.signIn(readers.next(), "editor");
    // Whoever rests on a comment has it in hand.
    editor.page().waitForResponse("**/claim", () -> editor.list("pending", article));
    assertThat(editor.card("Ada")).isVisible();
    Desk senior = Desk.signIn(readers.next(), "senior");
    senior.list("pending", article);
    assertThat(senior.card("Ada")).isVisible();

    assertThat(senior.button("Take over")).isVisible();
    senior.button("Take over").click();
    assertThat(senior.button("Take over")).isHidden();
    senior.press("a");

    newspaper.awaitComments(article, 1);
    assertThat(editor.card("Ada")).containsText("senior approved this");
    shots(editor.page(), "desk-collision-en");
  }
}
