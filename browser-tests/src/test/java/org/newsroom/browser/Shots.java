package org.newsroom.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Pictures of pages, to be looked at. */
final class Shots {

  private static final Path DIRECTORY = Path.of("target/shots");
  private static final List<Integer> WIDTHS = List.of(390, 1280);
  private static final int HEIGHT = 900;

  private Shots() {}

  /** Writes the page in both widths and both themes, and leaves it wide and light. */
  static void shots(Page page, String name) {
    for (int width : WIDTHS) {
      for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
        shot(page, name, width, theme);
      }
    }
  }

  /** Writes the page narrow and dark, then wide and light, and leaves it so. */
  static void narrowAndWide(Page page, String name) {
    shot(page, name, WIDTHS.get(0), ColorScheme.DARK);
    shot(page, name, WIDTHS.get(1), ColorScheme.LIGHT);
  }

  private static void shot(Page page, String name, int width, ColorScheme theme) {
    page.setViewportSize(width, HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    String file = name + "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(DIRECTORY.resolve(file + ".png")).setFullPage(true));
  }
}
