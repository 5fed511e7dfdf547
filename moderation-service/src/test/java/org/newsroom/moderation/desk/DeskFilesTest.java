package org.newsroom.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The desk's files are small, need no build, and say the same in each language. */
class DeskFilesTest {

  /** What a browser fetches before the first comment is on the card, without lit-html. */
  private static final int MOST_BYTES_AT_FIRST = 65 * 1024;

  private static final int MOST_LINES = 150;
  private static final Pattern IMPORTED =
      Pattern.compile("(?m)(?:^(?:import|export)\\b[^;(=]*?|\\bimport\\()\"([^\"]+)\"");
  private static final Pattern MARKUP =
      Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b");
  private static final Pattern WORD = Pattern.compile("(\\w+): \"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern SAID = Pattern.compile("\\bt\\(\"(\\w+)\"");
  private static final Pattern BLANK = Pattern.compile("\\{\\w+\\}");
  private static final Pattern FETCHED = Pattern.compile("/desk/\\{version\\}/([^\"]+)");

  @ParameterizedTest
  @MethodSource("modules")
  void isShort(Resource module) throws IOException {
    assertThat(text(module).lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void importsByPathOnly(Resource module) throws IOException {
    List<String> imported =
        IMPORTED.matcher(code(module)).results().map(match -> match.group(1)).toList();

    assertThat(imported).allMatch(name -> name.startsWith("./") || name.startsWith("../"));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void neverMakesMarkupOfText(Resource module) throws IOException {
    assertThat(MARKUP.matcher(code(module)).results().map(match -> match.group())).isEmpty();
  }

  @Test
  void hasTheSameWordsInEachLanguage() throws IOException {
    Map<String, String> english = words("en");
    Map<String, String> hebrew = words("he");

    assertThat(hebrew.keySet()).containsExactlyElementsOf(english.keySet());
    assertThat(english)
        .allSatisfy(
            (key, said) -> assertThat(blanks(hebrew.get(key))).as(key).isSubsetOf(blanks(said)));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void saysOnlyWhatIsWritten(Resource module) throws IOException {
    assertThat(SAID.matcher(code(module)).results().map(match -> match.group(1)))
        .isSubsetOf(words("en").keySet());
  }

  @Test
  void isSmall() throws IOException {
    String page = text(new ClassPathResource("desk/index.html"));
    Stream<String> fetched =
        FETCHED.matcher(page).results().map(match -> match.group(1)).filter(not("lit-html/"));

    int bytes =
        Stream.concat(fetched, Stream.of("index.html", "words.en.js"))
            .distinct()
            .mapToInt(name -> compressed(new ClassPathResource("desk/" + name)))
            .sum();

    assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES_AT_FIRST);
  }

  @Test
  void runsNothingThatStandsInThePage() throws IOException {
    assertThat(text(new ClassPathResource("desk/index.html")))
        .doesNotContainPattern("<script(?![^>]*\\ssrc=)|<style|\\son\\w+=|\\sstyle=");
  }

  static Stream<Resource> modules() throws IOException {
    return Arrays.stream(
            new PathMatchingResourcePatternResolver().getResources("classpath:desk/**/*.js"))
        .filter(module -> !module.toString().contains("lit-html"));
  }

  private static Predicate<String> not(String beginning) {
    return name -> !name.startsWith(beginning);
  }

  private static Map<String, String> words(String language) throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    WORD.matcher(code(new ClassPathResource("desk/words." + language + ".js")))
        .results()
        .forEach(match -> words.put(match.group(1), match.group(2)));
    return words;
  }

  private static TreeSet<String> blanks(String said) {
    TreeSet<String> blanks = new TreeSet<>();
    BLANK.matcher(said).results().forEach(match -> blanks.add(match.group()));
    return blanks;
  }

  /** The module without its comments. */
  private static String code(Resource module) throws IOException {
    return text(module).replaceAll("(?s)/\\*.*?\\*/", "");
  }

  private static String text(Resource file) throws IOException {
    return file.getContentAsString(StandardCharsets.UTF_8);
  }

  private static int compressed(Resource file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(file.getContentAsByteArray());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.size();
  }
}
