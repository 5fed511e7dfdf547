package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

class MatchCacheTest {

  private static final Lookalikes LATIN = Lookalikes.latin();

  @Test
  void knowsWhatWasFoundWhereTheTextReadsTheSame() {
    MatchCache cache = new MatchCache(FoldedText.of("a frak, a frak, a frak"));

    cache.keep(2, 6, false, LATIN, new Disguises.Match(7, 6, 3, Doubt.SLIGHT));

    assertThat(cache.has(2, 6, false, LATIN)).isTrue();
    assertThat(cache.has(10, 14, false, LATIN)).isTrue();
    assertThat(cache.match(10, 14)).isEqualTo(new Disguises.Match(7, 14, 3, Doubt.SLIGHT));
  }

  @Test
  void knowsThatNothingWasFound() {
    MatchCache cache = new MatchCache(FoldedText.of("so it is so it is"));

    cache.keep(0, 2, true, LATIN, null);

    assertThat(cache.match(0, 2)).isNull();
    assertThat(cache.has(0, 2, true, LATIN)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "a frak! a frok!,8,12",
    "a frak! a frak?,8,13",
    "a frak! -frak!,8,12",
    "a frak! a frak!,8,11",
    "a frak! a frak,10,14"
  })
  void takesNothingForTheSameThatReadsOtherwise(String source, int from, int limit) {
    FoldedText text = FoldedText.of(source);
    MatchCache cache = new MatchCache(text);

    cache.keep(2, 6, false, LATIN, null);

    assertThat(cache.has(from, Math.min(limit, text.length()), false, LATIN)).isFalse();
  }

  @Test
  void tellsHowAStretchIsRead() {
    MatchCache cache = new MatchCache(FoldedText.of("a frak"));

    cache.keep(2, 6, false, LATIN, null);

    assertThat(cache.has(2, 6, true, LATIN)).isFalse();
    assertThat(cache.has(2, 6, false, Lookalikes.cyrillic())).isFalse();
    assertThat(cache.has(0, 1, false, LATIN)).isFalse();
  }
}
