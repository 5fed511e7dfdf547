package org.newsroom.moderation.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageModelTest {

  private static final long A = NgramTable.key(0, 'a');
  private static final long AB = NgramTable.key(A, 'b');

  @Test
  void readsWhatItWrote() throws IOException {
    NgramTable table =
        new NgramTable(List.of("en", "sv"), Map.of(A, new byte[] {1, 2}, AB, new byte[] {3, -1}));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LanguageModel.of(Map.of(Alphabet.LATIN, table)).write(out);

    NgramTable read =
        LanguageModel.read(new ByteArrayInputStream(out.toByteArray())).table(Alphabet.LATIN);

    assertThat(read.languages()).containsExactly("en", "sv");
    assertThat(costs(read, A)).containsExactly(1, 2);
    assertThat(costs(read, AB)).containsExactly(3, 255);
  }

  @Test
  void takesTheLongestNgramKnown() {
    NgramTable table = new NgramTable(List.of("en"), Map.of(A, new byte[] {7}));
    long xyza = NgramTable.key(NgramTable.key(NgramTable.key('x', 'y'), 'z'), 'a');

    assertThat(costs(table, xyza)).containsExactly(7);
    assertThat(costs(table, AB)).containsExactly(0);
  }

  @Test
  void refusesAnotherFormat() {
    assertThatThrownBy(() -> LanguageModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
        .isInstanceOf(IOException.class);
  }

  private static int[] costs(NgramTable table, long ngram) {
    int[] total = new int[table.languages().size()];
    table.addCosts(ngram, total);
    return total;
  }
}
