package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stretch of a source, and the folded chars that all stand for that stretch and no other. */
record Piece(String source, String folded) {

  private static final char ARROW = '→';

  /** Reads a row of pieces, each {@code source→folded}; what folds away has nothing after it. */
  static List<Piece> row(String row) {
    return Stream.of(row.split(" \\| ")).map(Piece::of).toList();
  }

  private static Piece of(String piece) {
    int arrow = piece.lastIndexOf(ARROW);
    return new Piece(piece.substring(0, arrow), piece.substring(arrow + 1));
  }

  static String source(List<Piece> pieces) {
    return pieces.stream().map(Piece::source).collect(Collectors.joining());
  }

  /** Fails unless the pieces, side by side, fold as each of them says. */
  static void assertFold(List<Piece> pieces) {
    FoldedText folded = FoldedText.of(source(pieces));
    String expected = pieces.stream().map(Piece::folded).collect(Collectors.joining());

    assertThat(folded.text()).isEqualTo(expected);
    int from = 0;
    int at = 0;
    for (Piece piece : pieces) {
      int to = from + piece.source.length();
      for (int end = at + piece.folded.length(); at < end; at++) {
        String stretch = folded.source().substring(folded.from(at), folded.to(at));
        assertThat(stretch).as("%s in %s", piece, pieces).isEqualTo(piece.source);
        assertThat(folded.from(at)).isEqualTo(from);
      }
      from = to;
    }
  }
}
