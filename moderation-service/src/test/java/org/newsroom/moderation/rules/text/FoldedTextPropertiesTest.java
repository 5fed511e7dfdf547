package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class FoldedTextPropertiesTest {

  /** Pieces of every kind that fold the same whatever stands beside them. */
  private static final List<Piece> PIECES =
      Piece.row(
          "a→a | Z→z | é→e | e\u0301→e | ß→ß | ı→i | Ｆ→f | 𝓯→f | ⓕ→f | 🅵→f | ﬁ→fi | ﬄ→ffl | ½→1⁄2"
              + " | x\u200B→x | y\u00AD→y | z\uD800→z | \u202E→ | \u2067→ | \t→  | \u00A0→  | \n→\n"
              + " | &#102;→f | &#x66;→f | &eacute;→e | &amp;→& | &amp;#102;→f | &fflig;→ff"
              + " | \\u0066→f | \\x66→f | <b>→ | </span>→ | <br/>→  | <!-- x -->→ | 😀→😀 | ❤\uFE0F→❤"
              + " | თ→თ | λ→λ | 卂→卂 | ש\u05C1\u05B8→ש | ם→מ | ״→\" | ك\u064E→ك | \uFEFB→لا | ة→ه | .→.");

  @Property(tries = 2_000)
  void everyFoldedCharComesFromItsPiece(@ForAll("pieces") List<Piece> pieces) {
    FoldedText folded = FoldedText.of(Piece.source(pieces));

    int at = 0;
    int from = 0;
    for (Piece piece : pieces) {
      int to = from + piece.source().length();
      for (int i = 0; i < piece.folded().length(); i++, at++) {
        assertThat(folded.charAt(at)).isEqualTo(piece.folded().charAt(i));
        assertThat(folded.from(at)).isEqualTo(from);
        assertThat(folded.to(at)).isGreaterThan(from);
      }
      from = to;
    }
    assertThat(folded.length()).isEqualTo(at);
    Statistics.label("several pieces")
        .collect(pieces.size() > 3)
        .coverage(c -> c.check(true).percentage(p -> p > 50));
  }

  @Property(tries = 2_000)
  void offsetsNeverGoBack(@ForAll("anything") String source) {
    FoldedText folded = FoldedText.of(source);

    for (int at = 0; at < folded.length(); at++) {
      assertThat(folded.from(at)).isBetween(0, folded.to(at) - 1);
      assertThat(folded.to(at)).isLessThanOrEqualTo(source.length());
      if (at > 0) {
        assertThat(folded.from(at)).isGreaterThanOrEqualTo(folded.from(at - 1));
        assertThat(folded.from(at) == folded.from(at - 1) || folded.from(at) >= folded.to(at - 1))
            .isTrue();
      }
    }
  }

  @Provide
  Arbitrary<List<Piece>> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> codePoint =
        Arbitraries.integers().between(0, Character.MAX_CODE_POINT).map(Character::toString);
    Arbitrary<String> unit = Arbitraries.chars().range('\u0000', '\uffff').map(String::valueOf);
    Arbitrary<String> piece = Arbitraries.of(PIECES).map(Piece::source);
    Arbitrary<String> half =
        Arbitraries.of("&#", "&", "%", "\\u00", "<", "<b", "<!--", "-->", "66;");
    return Arbitraries.oneOf(codePoint, unit, piece, half)
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
