package org.newsroom.moderation.rules.text;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References, escapes and tags fold to plain letters that know their stretch of the source. */
class FoldedMarkupTest {

  @Nested
  class References {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "&#102;→f | &#117;→u",
          "&#x66;→f | &#X75;→u | &#0000000099;→c",
          "&#102→f | &#117→u | c→c",
          "&#x66→f | u→u",
          "&eacute;→e | &period;→. | &ffr;→f | &nbsp;→  | x→x",
          "&lt;→< | b→b | &gt;→>",
          "&#64257;→fi | &fflig;→ff | &#x1F600;→😀",
          "f&shy;→f | u&#8203;→u | c&#x301;→c"
        })
    void namedAndNumbered(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "&amp;→& | x→x",
          "&amp;#102;→f",
          "&amp;amp;#102;→f",
          "&amp;amp;amp;amp;#102;→f",
          "&amp;amp;amp;amp;amp;→& | #→# | 6→6 | ;→;"
        })
    void insideOneAnother(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "&→& | ;→;",
          "&→& | c→c | o→o | p→p | y→y",
          "&→& | #→# | ;→;",
          "&→& | #→# | 0→0 | ;→;",
          "&→& | #→# | x→x | 1→1 | 1→1 | 0→0 | 0→0 | 0→0 | 0→0 | ;→;",
          "A→a | &→& | b→b | ;→;"
        })
    void thatAreNone(String row) {
      Piece.assertFold(Piece.row(row));
    }
  }

  @Nested
  class Escapes {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\\u0066→f | \\U0055→u | \\x63→c | \\X4b→k",
          "%66→f | %75→u | c→c",
          "\\u00e9→e | \\u0441→с | \\uFB01→fi"
        })
    void ofLetters(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "5→5 | 0→0 | %→% | 6→6 | 6→6",
          "\\→\\ | n→n",
          "%→% | 6→6",
          "%→% | C→c | 3→3",
          "\\→\\ | u→u | 0→0 | 0→0 | 3→3 | 1→1"
        })
    void thatAreNone(String row) {
      Piece.assertFold(Piece.row(row));
    }
  }

  @Nested
  class Tags {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "f→f | <b>→ | u→u | </b>→ | c→c",
          "f→f | <span style='x'>→ | u→u",
          "f→f | <!-- c -->→ | u→u",
          "f→f | <v>→ | u→u | </v>→ | c→c | <br>→ | k→k",
          "e\u0301→e | <i>→ | \u0301→ | x→x"
        })
    void insideAWord(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "a→a | .→. | <br>→  | b→b",
          "a→a | <BR/>→  | b→b",
          "a→a | <p class=\"x\">→  | b→b | </div>→  | c→c"
        })
    void betweenWords(String row) {
      Piece.assertFold(Piece.row(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<→< | 3→3", "a→a | <→< | b→b", "<→< | v→v | >→>", "<→< | >→>"})
    void thatAreNone(String row) {
      Piece.assertFold(Piece.row(row));
    }
  }
}
