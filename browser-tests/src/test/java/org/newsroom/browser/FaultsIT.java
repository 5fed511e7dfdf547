package org.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.newsroom.browser.Shots.shots;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a reader sees of a comment that is not taken at once. */
@InBrowser
class FaultsIT {

  private static final String SUBMISSIONS = "**/v1/comments";
  private static final AtomicInteger SAID = new AtomicInteger();

  /** Words that nobody has sent before: the same again would be held. */
  private final String text = "It sways a little, no. " + SAID.incrementAndGet();

  @Test
  void sendsOnceWhatWasLostOnItsWayBack(Newspaper newspaper, Readers readers) throws Exception {
    readers.expectInConsole("ERR_FAILED", "ERR_CONNECTION");
    String article = newspaper.article("AUTOMATIC");
    CommentSection section = CommentSection.open(readers.next(), article);
    AtomicInteger calls = new AtomicInteger();
    section
        .page()
        .route(
            SUBMISSIONS,
            route -> {
              if (calls.getAndIncrement() == 0) {
                route.fetch();
                route.abort();
              } else {
                route.resume();
              }
            });

    section.send("Ada", text);
    assertThat(section.told("No connection. Your text is kept")).isVisible();
    assertThat(section.text()).hasValue(text);
    shots(section.page(), "form-lost-en");
    section.button("Send again").click();

    assertThat(section.comments(text)).isVisible();
    assertThat(section.comments(text)).hasCount(1);
    newspaper.awaitComments(article, 1);
  }

  @Test
  void keepsADraftOverAReload(Newspaper newspaper, Readers readers) throws Exception {
    CommentSection section = CommentSection.open(readers.next(), newspaper.article("AUTOMATIC"));
    section.text().fill(text);

    section.page().reload();

    assertThat(section.order()).isVisible();
    assertThat(section.text()).hasValue(text);
  }

  @Test
  void countsDownWhenTooMuchCame(Newspaper newspaper, Readers readers) throws Exception {
    readers.expectInConsole("429");
    CommentSection section = CommentSection.open(readers.next(), newspaper.article("AUTOMATIC"));
    refuse(section.page(), 429, "too-many-comments", Map.of("Retry-After", "30"));

    section.send("Ada", text);

    assertThat(section.told("try again in 2\\d s")).isVisible();
    assertThat(section.text()).hasValue(text);
    shots(section.page(), "form-too-many-en");
  }

  @Test
  void leavesTheTextWhenTheArticleWasClosed(Newspaper newspaper, Readers readers) throws Exception {
    readers.expectInConsole("409");
    String article = newspaper.article("AUTOMATIC");
    CommentSection section = CommentSection.open(readers.next(), article);
    newspaper.put(article, "CLOSED", Map.of());
    newspaper.awaitClosed(article);

    section.send("Ada", text);

    assertThat(section.told("Comments are now closed")).isVisible();
    assertThat(section.text()).hasValue(text);
    shots(section.page(), "form-closed-en");
  }

  @Test
  void keepsTheTextWhileTheServiceIsAway(Newspaper newspaper, Readers readers) throws Exception {
    readers.expectInConsole("503");
    CommentSection section = CommentSection.open(readers.next(), newspaper.article("AUTOMATIC"));
    refuse(section.page(), 503, "unavailable", Map.of("Retry-After", "5"));
    section.send("Ada", text);
    assertThat(section.told("Your text is kept")).isVisible();
    section.page().unroute(SUBMISSIONS);

    section.button("Send again").click();

    assertThat(section.comments(text)).isVisible();
  }

  @Test
  void saysBesideTheFieldWhatIsMissing(Newspaper newspaper, Readers readers) throws Exception {
    CommentSection section = CommentSection.open(readers.next(), newspaper.article("AUTOMATIC"));

    section.button("Send comment").click();

    assertThat(section.text()).isFocused();
    assertThat(section.text()).hasAccessibleDescription("Please fill this in.");
    assertThat(section.name()).hasAccessibleDescription("Please fill this in.");
    shots(section.page(), "form-invalid-en");
  }

  private static void refuse(Page page, int status, String type, Map<String, String> headers) {
    String problem =
        "{\"type\":\"urn:newsroom:problem:%s\",\"title\":\"%s\",\"status\":%d}"
            .formatted(type, type, status);
    page.route(
        SUBMISSIONS,
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType("application/problem+json")
                    .setHeaders(headers)
                    .setBody(problem)));
  }
}
