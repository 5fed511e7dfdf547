package org.newsroom.moderation.rules.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.Severity;

/** Fields are read as they are meant, and what is wrong is noted with its line. */
class FieldsTest {

  private static final String YAML =
      """
      text: ' some text '
      number: 1.5
      whole: 3
      flag: true
      choice: strong
      words: one two
      list:
        - one two
        - three
      inner:
        name: inside
      inners: [{name: first}, {name: second}]
      blank: ''
      odd: [a, {b: c}]
      """;

  private final List<Problem> problems = new ArrayList<>();
  private final Fields fields = Fields.of("file.yaml", YAML, problems);

  @Test
  void readsEachKindOfField() {
    assertThat(fields.text("text", "")).isEqualTo("some text");
    assertThat(fields.number("number", 7, 0, 9)).isEqualTo(1.5);
    assertThat(fields.whole("whole", 7, 0, 10)).isEqualTo(3);
    assertThat(fields.flag("flag", false)).isTrue();
    assertThat(fields.choice("choice", Severity.class, Severity.MILD)).isEqualTo(Severity.STRONG);
    assertThat(fields.words("words")).containsExactly("one", "two");
    assertThat(fields.words("list")).containsExactly("one", "two", "three");
    assertThat(fields.texts("list")).containsExactly("one two", "three");
    assertThat(fields.texts("text")).containsExactly(" some text ");
    assertThat(fields.fields("inner").text("name", "")).isEqualTo("inside");
    assertThat(fields.list("inners"))
        .extracting(inner -> inner.text("name", ""))
        .containsExactly("first", "second");
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsNotThereIsAsGiven() {
    assertThat(fields.has("none")).isFalse();
    assertThat(fields.text("none", "otherwise")).isEqualTo("otherwise");
    assertThat(fields.number("none", 7, 0, 9)).isEqualTo(7);
    assertThat(fields.flag("none", true)).isTrue();
    assertThat(fields.words("none")).isEmpty();
    assertThat(fields.list("none")).isEmpty();
    assertThat(fields.fields("none").names()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void knowsTheLinesOfItsFields() {
    assertThat(fields.line()).isEqualTo(1);
    assertThat(fields.line("list")).isEqualTo(7);
    assertThat(fields.line("inner")).isEqualTo(10);
    assertThat(fields.line("none")).isEqualTo(1);
    assertThat(fields.fields("inner").line()).isEqualTo(11);
  }

  @Test
  void notesWhatIsMissing() {
    assertThat(problemOf(all -> all.text("none", ""))).isEqualTo("1: 'none' is missing");
    assertThat(problemOf(all -> all.text("blank", ""))).isEqualTo("1: 'blank' is missing");
  }

  @Test
  void notesWhatIsOfTheWrongKind() {
    assertThat(problemOf(all -> all.number("text", 0, 0, 9)))
        .isEqualTo("1: 'text' must be a number");
    assertThat(problemOf(all -> all.number("number", 0, 0, 1)))
        .isEqualTo("1: 'number' must be between 0.0 and 1.0");
    assertThat(problemOf(all -> all.whole("number", 0, 0, 9)))
        .isEqualTo("1: 'number' must be a whole number");
    assertThat(problemOf(all -> all.flag("text", false)))
        .isEqualTo("1: 'text' must be true or false");
    assertThat(problemOf(all -> all.choice("text", Severity.class, Severity.MILD)))
        .isEqualTo("1: 'text' must be one of [MILD, MODERATE, STRONG, SEVERE]");
    assertThat(problemOf(all -> all.texts("inner")))
        .isEqualTo("10: 'inner' must be a text or a list of texts");
    assertThat(problemOf(all -> all.texts("odd"))).isEqualTo("14: expected a text in 'odd'");
    assertThat(problemOf(all -> all.list("text"))).isEqualTo("1: 'text' must be a list");
    assertThat(problemOf(all -> all.fields("text"))).isEqualTo("1: expected fields with names");
  }

  @Test
  void notesFieldsThatAreNotKnown() {
    Set<String> known = Set.of("text", "number", "whole", "flag", "choice", "words", "list");

    fields.allow(known);

    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "file.yaml:10: no field 'inner' is known here",
            "file.yaml:12: no field 'inners' is known here",
            "file.yaml:13: no field 'blank' is known here",
            "file.yaml:14: no field 'odd' is known here");
  }

  @Test
  void refusesAFieldOnItsLineOnlyIfItIsThere() {
    fields.refuse("list", "too long");
    fields.refuse("none", "too short");

    assertThat(problems).extracting(Problem::toString).containsExactly("file.yaml:7: too long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`a: 1\nb: 2\na: 3` | 3: 'a' stands twice",
        "`a: [1\nb: 2` | 2: not YAML: expected",
        "`just a text` | 1: expected fields with names",
        "`- a\n- b` | 1: expected fields with names"
      })
  void notesADocumentThatHasNoFields(String yaml, String problem) {
    Fields.of("file.yaml", yaml, problems);

    assertThat(problems)
        .extracting(each -> each.line() + ": " + each.message())
        .hasSize(1)
        .allMatch(each -> each.startsWith(problem));
  }

  @Test
  void anEmptyDocumentHasNoFields() {
    assertThat(Fields.of("file.yaml", "", problems).names()).isEmpty();
    assertThat(problems).isEmpty();
  }

  private String problemOf(Consumer<Fields> reading) {
    problems.clear();
    reading.accept(fields);
    assertThat(problems).hasSize(1);
    return problems.get(0).line() + ": " + problems.get(0).message();
  }
}
