package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.newsroom.browser.Accessibility.requireNoViolations;
import static org.newsroom.browser.Shots.shots;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An editor's hours at the desk, without a mouse. */
@InBrowser
class DeskKeysIT {

  private static final int MANY = 50;
  private static final List<String> WHO =
      List.of("The ferry", "My aunt", "The mayor", "A gull", "Nobody");
  private static final List<String> DOES =
      List.of("crossed it", "waited there", "paid for it", "slept through it", "sang about it");

  @Test
  void clearsFiftyComments(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("EDITORS");
    for (int i = 0; i < MANY; i++) {
      String text =
          WHO.get(i % 5) + " " + DOES.get(i / 5 % 5) + (i < 25 ? " on Monday." : " twice today.");
      newspaper.comment(article, "Reader %02d".formatted(i), text);
    }
    newspaper.awaitWaiting(article, MANY);
    Desk desk = Desk.signIn(readers.next(), "senior");
    desk.deal("pending", article);

    for (int i = 0; i < MANY; i++) {
      String reader = desk.reader().textContent();
      if (i % 5 == 0) {
        desk.press("r", "8");
      } else {
        desk.press("a");
      }
      assertThat(desk.card(reader)).isHidden();
    }

    assertThat(desk.page().getByText("All done")).isVisible();
    newspaper.awaitWaiting(article, 0);
    newspaper.awaitComments(article, MANY - MANY / 5);
    desk.press("u", "u", "u");
    newspaper.awaitWaiting(article, 3);
    newspaper.awaitComments(article, MANY - MANY / 5 - 3);
    shots(desk.page(), "desk-fifty-en");
  }

  @Test
  void tellsTheAuthorWhy(Newspaper newspaper, Readers readers) throws Exception {
    // A decision may overtake the claim of what it is about.
    readers.expectInConsole("409");
    String article = newspaper.article("EDITORS");
    CommentSection section = CommentSection.open(readers.next(), article);
    section.send("Ada", "The ferry was faster.");
    newspaper.awaitWaiting(article, 1);
    Desk desk = Desk.signIn(readers.next(), "editor");
    desk.list("pending", article);
    assertThat(desk.card("Ada")).isVisible();

    desk.press("r", "0");
    desk.page().getByLabel("What the author is told").fill("The ferry has its own page.");
    shots(desk.page(), "desk-message-en");
    desk.page().keyboard().press("Tab");
    desk.page().keyboard().press("Tab");
    desk.page().keyboard().press("Enter");

    newspaper.awaitWaiting(article, 0);
    assertThat(section.mine()).containsText("The ferry has its own page.");
  }

  @Test
  void strikesWordsAndTellsItsAuthor(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("EDITORS");
    CommentSection section = CommentSection.open(readers.next(), article);
    section.send("Ada", "The dreadful ferry was faster.");
    newspaper.awaitWaiting(article, 1);
    Desk desk = Desk.signIn(readers.nextWithoutPolicy(), "editor");
    desk.list("pending", article);
    assertThat(desk.card("Ada")).isVisible();

    desk.press("w");
    desk.button("dreadful").click();
    assertThat(desk.card("Ada")).containsText("The […] ferry was faster.");
    requireNoViolations(desk.page());
    shots(desk.page(), "desk-strike-en");
    desk.press("a");

    newspaper.awaitComments(article, 1);
    section.page().reload();
    assertThat(section.comments("The […] ferry was faster."))
        .containsText("edited by the newsroom");
    shots(section.page(), "struck-en");
    desk.press("u");
    newspaper.awaitWaiting(article, 1);
    assertThat(desk.card("Ada")).containsText("The dreadful ferry was faster.");
  }

  @Test
  void letsTwoApproveWhatMayDefame(Newspaper newspaper, Readers readers) throws Exception {
    readers.expectInConsole("409");
    String article = newspaper.article("AUTOMATIC", Map.of("people", List.of("Avner Toledo")));
    newspaper.comment(article, "Ada", "Avner Toledo is a thief and belongs in prison.");
    newspaper.awaitWaiting(article, "legal", 1);
    Desk editor = Desk.signIn(readers.next(), "editor");
    editor.list("legal", article);
    assertThat(editor.card("Ada")).isVisible();
    shots(editor.page(), "desk-legal-en");

    editor.press("a");
    assertThat(editor.told("One more editor has to approve it")).hasCount(1);
    newspaper.awaitWaiting(article, "legal", 1);
    editor.page().reload();
    assertThat(editor.card("Ada")).containsText("editor has approved it");
    editor.press("Shift+C");
    editor.go("queue/pending");
    Desk senior = Desk.signIn(readers.next(), "senior");
    senior.list("legal", article);
    assertThat(senior.card("Ada")).containsText("editor has approved it");
    senior.press("a");

    newspaper.awaitComments(article, 1);
  }

  @Test
  void handsOnWhatASeniorShouldDecide(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("EDITORS");
    newspaper.comment(article, "Ada", "The ferry was faster.");
    newspaper.awaitWaiting(article, 1);
    Desk editor = Desk.signIn(readers.next(), "editor");
    editor.list("pending", article);
    assertThat(editor.card("Ada")).isVisible();

    editor.press("e", "1");
    assertThat(editor.told("Escalated: Ada")).hasCount(1);

    Desk senior = Desk.signIn(readers.next(), "senior");
    senior.list("pending", article);
    assertThat(senior.card("Ada")).containsText("Escalated to a senior editor by editor");
    shots(senior.page(), "desk-escalated-en");
    senior.press("s", "1");
    newspaper.awaitWaiting(article, "snoozed", 1);
    senior.list("snoozed", article);
    assertThat(senior.card("Ada")).containsText("Snoozed by senior");
  }
}
