package org.newsroom.moderation.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Severity;

class StrikeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim is a thief. He left.  | 0-15       | […] He left.
          Kim is a thief. He left.  | 9-14       | Kim is a […]. He left.
          Kim is a thief. He left.  | 9-14 4-6   | Kim […] a […]. He left.
          Kim is a thief. He left.  | 4-6 7-8    | Kim […] thief. He left.
          Kim is a thief. He left.  | 16-24 0-3  | […] is a thief. […]
          אתה גנב. שלום             | 4-7        | אתה […]. שלום
          😀 fool, hello 😀          | 3-7        | 😀 […], hello 😀
          """)
  void leavesTheRestOfAText(String text, String spans, String rest) {
    assertThat(strike(spans).fits(text)).isTrue();
    assertThat(strike(spans).from(text)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          thief!   | 0-9       | beyond the end
          thief!   | 3-3       | nothing
          thief!   | 4-2       | backwards
          thief!   | 0-5       | no word remains
          a thief! | 0-3 2-5   | overlapping
          a 😀 b    | 0-3       | half a character
          """)
  void fitsNoTextThatHasNoSuchWordsOrNothingBesides(String text, String spans, String why) {
    assertThat(strike(spans).fits(text)).as(why).isFalse();
  }

  @Test
  void keepsTheFindingsInTheRestWhereTheyAreThen() {
    String text = "A fool and a thief, this crook.";
    Strike strike = strike("2-6 11-18");
    List<Finding> findings = List.of(found(2, 6), found(13, 18), found(25, 30), found(0, 1));

    List<Finding> left = strike.left(text, findings);

    String rest = strike.from(text);
    assertThat(rest).isEqualTo("A […] and […], this crook.");
    assertThat(left)
        .extracting(finding -> rest.substring(finding.from(), finding.to()))
        .containsExactly("crook", "A");
  }

  static Strike strike(String spans) {
    List<Strike.Span> all = new ArrayList<>();
    Stream.of(spans.split(" "))
        .map(span -> span.split("-"))
        .forEach(
            ends -> all.add(new Strike.Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
    return new Strike(all);
  }

  private static Finding found(int from, int to) {
    return new Finding("en.rule", Category.INSULT, Severity.STRONG, from, to, "Insults.");
  }
}
