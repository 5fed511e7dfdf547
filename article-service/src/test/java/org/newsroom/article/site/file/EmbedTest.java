package org.newsroom.article.site.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The scripts that other newspapers' pages load are small, and need nothing else. */
class EmbedTest {

  private static final int MOST_BYTES = 12 * 1024;
  private static final Pattern IMPORTED =
      Pattern.compile("\\b(?:from|import)\\s*\\(?\\s*[\"'`]([^\"'`]+)[\"'`]");
  private static final Pattern MARKUP =
      Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b");

  @Test
  void isSmall() throws IOException {
    assertThat(compressed(new ClassPathResource("embed/comments.js")))
        .isLessThanOrEqualTo(MOST_BYTES);
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void importsOnlyItsNeighbours(Resource script) throws IOException {
    List<String> imported =
        IMPORTED.matcher(code(script)).results().map(match -> match.group(1)).toList();

    assertThat(imported).allMatch(name -> name.startsWith("./"));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void neverMakesMarkupOfText(Resource script) throws IOException {
    assertThat(MARKUP.matcher(code(script)).results().map(match -> match.group())).isEmpty();
  }

  static Stream<Resource> scripts() throws IOException {
    return Stream.of(
        new PathMatchingResourcePatternResolver().getResources("classpath:embed/*.js"));
  }

  /** The script without its comments, which may show how it is embedded. */
  private static String code(Resource script) throws IOException {
    return script
        .getContentAsString(StandardCharsets.UTF_8)
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("(?m)^\\s*//.*$", "");
  }

  private static int compressed(Resource file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(file.getContentAsByteArray());
    }
    return bytes.size();
  }
}
