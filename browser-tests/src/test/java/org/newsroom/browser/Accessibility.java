package org.newsroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** The part of WCAG 2.2 A and AA that a machine can check. */
final class Accessibility {

  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** The rules that look at colours; a theme changes nothing else. */
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private Accessibility() {}

  /**
   * Requires a page without a violation in both themes; it has to be one without a policy. Frames
   * in which no script may run are left out, because nothing there would answer.
   */
  static void requireNoViolations(Page page) {
    require(page, ColorScheme.DARK, new AxeBuilder(page).withRules(COLOURS));
    require(page, ColorScheme.LIGHT, new AxeBuilder(page).withTags(LEVELS));
  }

  private static void require(Page page, ColorScheme theme, AxeBuilder rules) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    List<Rule> violations = rules.exclude("iframe[sandbox]").analyze().getViolations();
    assertThat(violations)
        .as(theme + " at " + page.url())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
        .isEmpty();
  }
}
