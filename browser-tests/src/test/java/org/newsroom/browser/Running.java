package org.newsroom.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsroom.standalone.NewsroomProcess;

/** One system, one other website and one browser for all tests. */
final class Running implements AutoCloseable {

  private static final String CHROMIUM = "/usr/bin/chromium";

  private final Path data;
  private final OtherSite otherSite;
  private final NewsroomProcess newsroom;
  private final Playwright playwright;
  private final Browser browser;

  private Running() throws IOException {
    data = Files.createTempDirectory("newsroom-browser");
    otherSite = OtherSite.start();
    newsroom =
        NewsroomProcess.start(data, Map.of("NEWSROOM_HTTP_ALLOWED_ORIGINS", otherSite.url()));
    await()
        .atMost(Newspaper.PATIENCE.multipliedBy(4))
        .until(() -> Files.exists(data.resolve("sample-comments-sent")));
    PlaywrightAssertions.setDefaultAssertionTimeout(Newspaper.PATIENCE.toMillis());
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(CHROMIUM))
                    .setArgs(List.of("--no-sandbox", "--lang=en")));
  }

  static Running start() {
    try {
      return new Running();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Newspaper newspaper() {
    return new Newspaper(newsroom.url(), data.resolve("mail"));
  }

  OtherSite otherSite() {
    return otherSite;
  }

  Readers readers() {
    return new Readers(browser, newsroom.url());
  }

  @Override
  public void close() throws IOException {
    browser.close();
    playwright.close();
    newsroom.close();
    otherSite.close();
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
