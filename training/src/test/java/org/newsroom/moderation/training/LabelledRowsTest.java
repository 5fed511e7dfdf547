package org.newsroom.moderation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledRowsTest {

  @TempDir Path directory;

  @Test
  void readsSpansAsCodePoints() throws IOException {
    write(
        """
        {"id":"1","text":"\\uD83D\\uDE00 you fool","label":"toxic","source":"s","lang":"en","licence":"MIT","spans":[[6,10]]}
        """);

    LabelledRow row = LabelledRows.in(directory).get(0);

    assertThat(row.text().substring(row.spans().get(0).from(), row.spans().get(0).to()))
        .isEqualTo("fool");
    assertThat(row.mayTrain()).isTrue();
  }

  @Test
  void neverTrainsOnARowWithoutALicence() throws IOException {
    write(
        """
        {"id":"1","text":"you fool","label":"toxic","source":"s","lang":"en"}
        """);

    assertThat(LabelledRows.in(directory)).singleElement().matches(row -> !row.mayTrain());
  }

  @Test
  void refusesARowWithoutALabel() throws IOException {
    write(
        """
        {"id":"1","text":"you fool","source":"s","lang":"en"}
        """);

    assertThatThrownBy(() -> LabelledRows.in(directory)).hasMessageContaining("label");
  }

  private void write(String lines) throws IOException {
    Files.writeString(directory.resolve("rows.jsonl"), lines);
  }
}
