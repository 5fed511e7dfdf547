package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

class LookaheadTest {

  @ParameterizedTest
  @CsvSource({
    "frob,0,4",
    "frob,2,2",
    "frob,4,0",
    "box,0,5",
    "bock,0,6",
    "ba,0,3",
    "ab,0,2",
    "q,0,2",
    "....,0,4"
  })
  void countsTheLettersThatMayFollow(String source, int at, int room) {
    assertThat(look(source, Lookalikes.latin()).room(at)).isEqualTo(room);
  }

  @ParameterizedTest
  @CsvSource({
    "frob,0,frob",
    "frob,2,ob",
    "4,0,a",
    "0,0,o",
    "y,0,yi",
    "x,0,xcks",
    "i,0,il",
    "l,0,li",
    "|,0,dkuhfnmbprli",
    "р,0,pr",
    "a,0,aer"
  })
  void knowsWhichLettersMayFollow(String source, int at, String letters) {
    assertThat(look(source, Lookalikes.latin()).letters(at) & bits(letters))
        .isEqualTo(bits(letters));
  }

  @ParameterizedTest
  @CsvSource({"frob,xyzck", "b4d,eiou", ".,bcd"})
  void knowsWhichLettersMayNot(String source, String letters) {
    assertThat(look(source, Lookalikes.latin()).letters(0) & bits(letters)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "f*b,true",
    "f█b,true",
    "f--b,true",
    "f@#b,true",
    "f..b,true",
    "f.b,false",
    "f,false"
  })
  void letsAnyLetterFollowWhereAMaskMayBe(String source, boolean any) {
    assertThat(look(source, Lookalikes.latin()).letters(0) == Lookahead.ANY).isEqualTo(any);
  }

  @Test
  void letsVowelsFollowWhereAPictureIs() {
    int letters = look("f🔥b", Lookalikes.latin()).letters(0);

    assertThat(letters & bits("aeiou")).isEqualTo(bits("aeiou"));
    assertThat(letters & bits("xyz")).isZero();
  }

  @Test
  void looksAgainWhereItIsAskedForSomethingElse() {
    Lookahead lookahead = new Lookahead(FoldedText.of("n frob"));

    lookahead.look(0, 1, 1, Lookalikes.latin());
    assertThat(lookahead.room(0)).isEqualTo(1);
    lookahead.look(2, 6, 6, Lookalikes.latin());
    assertThat(lookahead.room(2)).isEqualTo(4);
    lookahead.look(0, 1, 1, Lookalikes.upsideDown());
    assertThat(lookahead.letters(0) & bits("u")).isEqualTo(bits("u"));
  }

  @Test
  void countsNoFurtherThanTwiceTheLongestWord() {
    Lookahead lookahead = look("b".repeat(1_000), Lookalikes.latin());

    assertThat(lookahead.room(0)).isEqualTo(2 * Disguises.LONGEST);
  }

  private static Lookahead look(String source, Lookalikes view) {
    FoldedText text = FoldedText.of(source);
    Lookahead lookahead = new Lookahead(text);
    int limit = Math.min(text.length(), Disguises.LONGEST);
    lookahead.look(0, limit, text.length(), view);
    return lookahead;
  }

  private static int bits(String letters) {
    return letters.chars().reduce(0, (bits, letter) -> bits | 1 << letter);
  }
}
