package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon.Kind;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

class NearnessTest {

  private static final Lexicon LEXICON =
      SmallLexicon.of(Map.of(Kind.GRAVE, "borkum wanzer pakki", Kind.STEM, "frak"));

  @ParameterizedTest
  @CsvSource({
    "frak,NONE",
    "fr4k,NONE",
    "f.r.a.k,NONE",
    "fraaak,NONE",
    "fraak,NONE",
    "bоrkum,NONE",
    "borrkum,NEAR",
    "borrrkum,NONE",
    "bokrum,NEAR",
    "8()rkum,NONE",
    "FRKA plays in Haifa on Friday,STRONG",
    "FRKA YOU ALL,NEAR",
    "the strait of Phrak,STRONG",
    "Phrak said so,SLIGHT",
    "вапzег,NONE"
  })
  void tellsADisguiseFromLettersThatAreOnlyNearAWord(String source, Doubt doubt) {
    FoldedText text = FoldedText.of(source);
    int from = Math.max(0, source.indexOf("Phrak"));
    int blank = source.indexOf(' ', from);
    int to = blank < 0 ? text.length() : blank;

    Disguises.Match match = new Disguises(text, LEXICON).at(from, to, false, Lookalikes.latin());

    assertThat(match == null ? Doubt.NONE : match.doubt()).isEqualTo(doubt);
  }
}
