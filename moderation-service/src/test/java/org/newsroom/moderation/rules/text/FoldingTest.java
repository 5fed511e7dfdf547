package org.newsroom.moderation.rules.text;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of sign folds to plain letters that know their stretch of the reader's text. */
class FoldingTest {

  @Nested
  class Letters {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "A→a | B→b | c→c",
          "Ж→ж | Σ→σ | ς→ς | Ա→ա",
          "É→e | Ñ→n | Å→a | \u212B→a",
          "İ→i | I→i | ı→i | i→i",
          "ß→ß | ẞ→ß | s→s",
          "с→с | а→а | κ→κ | օ→օ | 卂→卂 | カ→カ"
        })
    void ofEitherCase(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ｆ→f | Ｕ→u | ｃ→c | ｋ→k",
          "！→! | ＃→# | ＠→@ | ５→5",
          "＆→& | ＃→# | ６→6 | ；→;",
          "＜→< | ｂ→b | ＞→>"
        })
    void ofFullWidth(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "𝓯→f | 𝖚→u | 𝕔→c | 𝙺→k",
          "ⓕ→f | Ⓤ→u | ⒞→c | ①→1",
          "🅕→f | 🄵→f | 🅵→f | 🇫→f",
          "ᶠ→f | ₐ→a | ꜰ→f | ᴜ→u",
          "⠋→f | ⠥→u | \u2800→\u2800",
          "ɟ→f | ʞ→k | ǝ→e | ʇ→t | ɔ→ɔ",
          "ﾌ→フ | ﾑ→ム"
        })
    void ofAnotherStyle(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "a→a | ﬁ→fi | x→x",
          "ﬀ→ff | ﬄ→ffl | Ǆ→dz | ĳ→ij",
          "㎏→kg | ™→tm | Ⅷ→viii | ½→1⁄2",
          "…→... | ‼→!!",
          "æ→æ | œ→œ"
        })
    void thatAreSeveral(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "e\u0301→e | x→x",
          "f\u0336→f | u\u0308\u0301\u0327→u",
          "é→e | é\u0308→e",
          "ё→е | й→и | и\u0306→и",
          "f\u20DD→f | 5\uFE0F\u20E3→5",
          "\u0301→ | f→f",
          "각→\u1100\u1161\u11A8"
        })
    void withMarks(String row) {
      Piece.assertFold(Piece.row(row));
    }
  }

  @Nested
  class Signs {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "f\u200B→f | u\u200C→u | c\u200D→c | k\uFEFF→k",
          "f\u00AD→f | u\u2060→u | c\u180E→c | k\u034F→k",
          "f\u3164→f | u\u115F→u | c\u1160→c | k\uFFA0→k",
          "f\uFE0F→f | \uDB40\uDC66→ | u→u",
          "f\uD800→f | u\uDC00→u | c\u0378→c",
          "\u200B\u200B→ | f→f",
          "f→f | <b>→ | \u200B→ | u→u"
        })
    void thatNobodySees(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\u202E→ | k→k | c→c | u→u | f\u202C→f",
          "\u2067→ | f\u200F→f | u\u200E\u2069→u",
          "א\u202A→א | ب\u061C→ب"
        })
    void ofDirection(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "a→a | \t→  | b→b",
          "a→a | \r→\n | \n→\n | b→b",
          "\u0000→  | \u007F→  | \u0085→  | a→a",
          "\u00A0→  | \u2003→  | \u3000→  | \u2028→  | \u2029→  | a→a"
        })
    void thatAreBlank(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "a→a | 😀→😀 | b→b",
          "❤\uFE0F→❤ | 🔥→🔥",
          "🏽→ | 👍→👍 | 💲→$",
          "’→' | ‘→' | ʼ→' | “→“"
        })
    void pictured(String row) {
      Piece.assertFold(Piece.row(row));
    }
  }

  @Nested
  class Scripts {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ש\u05C1\u05B8→ש | ל→ל | ו\u05B9→ו | ם→מ",
          "ך→כ | ן→נ | ף→פ | ץ→צ",
          "\uFB49→ש | \uFB21→א | \uFB4F→אל",
          "צ→צ | ה→ה | ״→\" | ל→ל | ׳→' | ־→-"
        })
    void hebrew(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ك\u064E\u0651→ك | ل\u0640→ل | ب→ب",
          "ى→ي | ة→ه | ٱ→ا | أ→ا | آ→ا | ؤ→و",
          "\uFEDB→ك | \uFEE0→ل | \uFE90→ب",
          "\uFEFB→لا | پ→پ | گ→گ"
        })
    void arabic(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"𐌁→b | 𐊗→t | 𐊇→f | 𐤀→𐤀"})
    void ancient(String row) {
      Piece.assertFold(Piece.row(row));
    }
  }
}
