package org.newsroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The readers of one test, each with a browser profile of their own. */
final class Readers {

  private static final Path FAILURES = Path.of("target/failures");

  /** Whoever types before the page is first drawn keeps the focus, and the browser says so. */
  private static final String TYPED_EARLY = "Autofocus processing was blocked";

  private final Browser browser;
  private final String url;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> console = new ArrayList<>();
  private final List<String> expected = new ArrayList<>(List.of(TYPED_EARLY));

  Readers(Browser browser, String url) {
    this.browser = browser;
    this.url = url;
  }

  /** The page of a new reader. */
  Page next() {
    return next(new Browser.NewContextOptions());
  }

  /** The page of a new reader whose browser runs no script. */
  Page nextWithoutScript() {
    return next(new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  /** The page of a new reader in which a test's own scripts run whatever the page's policy says. */
  Page nextWithoutPolicy() {
    return next(new Browser.NewContextOptions().setBypassCSP(true));
  }

  /** Lets messages pass in which one of these parts occurs. */
  void expectInConsole(String... parts) {
    expected.addAll(List.of(parts));
  }

  /** Pictures of all that the readers see now. */
  void picture(String name) {
    int number = 0;
    for (BrowserContext context : contexts) {
      for (Page page : context.pages()) {
        page.screenshot(
            new Page.ScreenshotOptions().setPath(FAILURES.resolve(name + "-" + ++number + ".png")));
      }
    }
  }

  void close() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }

  void requireEmptyConsoles() {
    assertThat(console).as("console").isEmpty();
  }

  private Page next(Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(options.setBaseURL(url).setLocale("en-GB").setTimezoneId("UTC"));
    contexts.add(context);
    context.setDefaultTimeout(Newspaper.PATIENCE.toMillis());
    context.onConsoleMessage(this::note);
    context.onWebError(error -> console.add("error: " + error.error()));
    return context.newPage();
  }

  private void note(ConsoleMessage message) {
    String line = message.type() + ": " + message.text() + " " + message.location();
    if (expected.stream().noneMatch(line::contains)) {
      console.add(line);
    }
  }
}
