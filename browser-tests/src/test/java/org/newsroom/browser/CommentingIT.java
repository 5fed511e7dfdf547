package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.browser.Shots.shots;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;

@InBrowser
class CommentingIT {

  private static final String PROMISE =
      """
      The comment was sent successfully.
      Soon the response will be examined by our editors and if it is found to be correct it will be \
      published on the website.""";

  @Test
  void showsAPublishedCommentWithoutAReload(Newspaper newspaper, Readers readers) throws Exception {
    CommentSection section = CommentSection.open(readers.next(), newspaper.article("AUTOMATIC"));
    shots(section.page(), "form-idle-en");

    section.send("Ada", "A clear report, thank you.");

    Locator promise = section.told("The comment was sent successfully");
    assertThat(promise).isVisible();
    assertThat(promise.innerText()).startsWith(PROMISE);
    assertThat(section.comments("A clear report")).isVisible();
    assertThat(section.mine()).containsText("Published");
    assertThat(promise.innerText()).startsWith(PROMISE);
    shots(section.page(), "form-published-en");
  }

  @Test
  void showsAHeldCommentOnceItIsApproved(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("EDITORS");
    CommentSection section = CommentSection.open(readers.next(), article);
    section.send("Ada", "Please correct the date.");
    assertThat(section.mine().getByText("Waiting for an editor")).isVisible();
    assertThat(section.comments("Please correct the date.")).hasCount(0);
    shots(section.page(), "form-held-en");

    newspaper.decide(newspaper.waiting(article, "pending"), Map.of("verdict", "APPROVED"));

    assertThat(section.comments("Please correct the date.")).isVisible();
  }

  @Test
  void remembersOnesOwnCommentsAfterAReload(Newspaper newspaper, Readers readers) throws Exception {
    CommentSection section = CommentSection.open(readers.next(), newspaper.article("EDITORS"));
    section.send("Ada", "The river is higher than the bridge.");
    assertThat(section.mine().getByText("Waiting for an editor")).isVisible();

    section.page().reload();

    assertThat(section.mine()).containsText("The river is higher than the bridge.");
    assertThat(section.mine().getByText("Waiting for an editor")).isVisible();
    assertThat(section.name()).hasValue("Ada");
  }

  @Test
  void showsTwoReadersEachOther(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("AUTOMATIC");
    CommentSection ada = CommentSection.open(readers.next(), article);
    CommentSection bo = CommentSection.open(readers.next(), article);

    ada.send("Ada", "I crossed it this morning.");
    bo.send("Bo", "I shall cross it tonight.");

    assertThat(ada.button("1 new comment")).isVisible();
    assertThat(bo.button("1 new comment")).isVisible();
    shots(bo.page(), "arrived-en");
    ada.button("1 new comment").click();
    bo.button("1 new comment").click();
    assertThat(ada.comments("I shall cross it tonight.")).isFocused();
    assertThat(bo.comments("I crossed it this morning.")).isVisible();
  }

  @Test
  void letsARejectedCommentBeAppealed(Newspaper newspaper, Readers readers) throws Exception {
    String article = newspaper.article("AUTOMATIC");
    CommentSection section = CommentSection.open(readers.next(), article);
    section.send("Ada", "You are all fucking idiots.");
    assertThat(section.mine().getByText("Not published", exactly())).isVisible();
    shots(section.page(), "form-rejected-en");

    section.button("Appeal").click();
    Request appeal =
        section.page().waitForRequest("**/appeal", () -> section.button("Send appeal").click());
    // With a key the gateway may put it to another instance.
    assertThat(appeal.headers()).containsKey("idempotency-key");

    assertThat(section.mine().getByText("An editor will look at it again.")).isVisible();
    newspaper.decide(newspaper.waiting(article, "appeals"), Map.of("verdict", "APPROVED"));
    assertThat(section.mine().getByText("Published", exactly())).isVisible();
  }

  @Test
  void keepsWhatIsBeingWrittenWhileItsCommentIsDecided(Newspaper newspaper, Readers readers)
      throws Exception {
    String article = newspaper.article("EDITORS");
    CommentSection section = CommentSection.open(readers.next(), article);
    section.send("Ada", "Please correct the date.");
    assertThat(section.mine().getByText("Waiting for an editor")).isVisible();
    section.button("Correct").click();
    Locator text = section.mine().getByLabel("Your comment");
    text.fill("Please correct the date and the year.");
    text.blur();

    newspaper.decide(newspaper.waiting(article, "pending"), Map.of("verdict", "APPROVED"));

    assertThat(section.comments("Please correct the date.")).isVisible();
    assertThat(text).hasValue("Please correct the date and the year.");
    section.mine().getByText("Cancel", exactly()).click();
    assertThat(section.mine().getByText("Published", exactly())).isVisible();
  }

  @Test
  void opensOneFormHoweverOftenItsButtonIsPressed(Newspaper newspaper, Readers readers)
      throws Exception {
    CommentSection section = CommentSection.open(readers.next(), newspaper.article("EDITORS"));
    section.send("Ada", "Please correct the date.");
    assertThat(section.mine().getByText("Waiting for an editor")).isVisible();

    // The second comes before what the first asks for is loaded.
    section.button("Correct").evaluate("button => [button.click(), button.click()]");

    assertThat(section.mine().getByLabel("Your comment")).hasCount(1);
    section.mine().getByText("Cancel", exactly()).click();
    assertThat(section.mine().getByLabel("Your comment")).hasCount(0);
  }

  @Test
  void tellsOfACommentWhoseFormWasOpenWhileAnotherWasSent(Newspaper newspaper, Readers readers)
      throws Exception {
    CommentSection section = CommentSection.open(readers.next(), newspaper.article("EDITORS"));
    section.send("Ada", "Please correct the date.");
    assertThat(section.mine().getByText("Waiting for an editor")).isVisible();
    section.button("Withdraw").click();
    assertThat(section.button("Yes, withdraw it for good")).isVisible();
    // Without news, as those of an older comment are not listened for.
    readers.expectInConsole("ERR_FAILED");
    section.page().route("**/v1/notifications/stream*", Route::abort);
    section.send("Ada", "And the year, if you please.");
    assertThat(section.told("The comment was sent successfully")).isVisible();

    section.button("Yes, withdraw it for good").click();

    assertThat(section.mine().getByText("Withdrawn", exactly())).isVisible();
  }

  @Test
  void showsACorrectedComment(Newspaper newspaper, Readers readers) throws Exception {
    CommentSection section = CommentSection.open(readers.next(), newspaper.article("AUTOMATIC"));
    section.send("Ada", "The brige is open.");
    assertThat(section.comments("The brige is open.")).isVisible();

    section.button("Correct").click();
    Locator text = section.mine().getByLabel("Your comment");
    assertThat(text).hasValue("The brige is open.");
    text.fill("The bridge is open.");
    section.button("Send correction").click();

    assertThat(section.mine()).containsText("The bridge is open.");
    assertThat(section.mine()).containsText("Your corrected comment is now on the website");
    section.page().reload();
    assertThat(section.comments("The bridge is open.")).containsText("edited");
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
