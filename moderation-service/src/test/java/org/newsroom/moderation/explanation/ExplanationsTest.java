package org.newsroom.moderation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

  private static final Path PACKS = Path.of("src/main/resources/rules");
  private static final Pattern WHY = Pattern.compile("^\\s*why: *\"?(.*?)\"?$");
  private static final Pattern HEBREW = Pattern.compile(".*\\p{IsHebrew}.*");
  private static final Pattern LATIN_ONLY = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}]*");

  /** The sentences of all rules that are shipped. */
  private static List<String> sentences() throws IOException {
    try (Stream<Path> files = Files.walk(PACKS)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .flatMap(ExplanationsTest::lines)
          .map(WHY::matcher)
          .filter(line -> line.matches())
          .map(line -> line.group(1))
          .distinct()
          .toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void areInEnglishForEachRule() throws Exception {
    assertThat(sentences())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            sentence -> assertThat(Explanations.SHIPPED.in("en", sentence)).matches(LATIN_ONLY));
  }

  @Test
  void areInHebrewForEachRule() throws Exception {
    assertThat(sentences())
        .allSatisfy(
            sentence -> assertThat(Explanations.SHIPPED.in("he", sentence)).matches(HEBREW));
  }

  @Test
  void keepTheirNumber() {
    String sentence = "Reads like comments that people called toxic (57 %)";

    assertThat(Explanations.SHIPPED.in("he", sentence)).matches(HEBREW).contains("57");
    assertThat(Explanations.SHIPPED.in("en", sentence)).isEqualTo(sentence);
  }

  @Test
  void standAsTheyAreWrittenWhereTheyAreNotKnown() {
    assertThat(Explanations.SHIPPED.in("he", "Names our competitor 3 times"))
        .isEqualTo("Names our competitor 3 times");
    assertThat(Explanations.SHIPPED.in("tlh", "Coarse word")).isEqualTo("Coarse word");
  }
}
