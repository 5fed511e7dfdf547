package org.newsroom.moderation.rules.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;

/** A pack is read as it is written; each kind of problem is told with its line. */
class PackReaderTest {

  private static final String FILE = "en/taste/words.yaml";
  private static final String PACK =
      """
      pack: en.words
      language: en
      category: TASTE
      prefixes: un re
      endings:
        plural: "- s"
      innocent: duck~plural
      innocentPhrases: [a good thing]
      lists:
        other-deed: lied bribed
        you: you[rs]
      phraseLists:
        smell: smell~plural
      rules:
        - id: en.yuck
          severity: strong
          when: person
          ambiguous: true
          why: Bad
          words: yuck[y]
          stems: bleh
          phrases:
            - <you> <smell>
          except: yuckle
          must: [yuck, yucky]
          mustNot: fine
        - id: en.off
          enabled: false
          severity: mild
          why: Bad
          words: off
          must: off
          mustNot: on
        - id: en.links
          severity: mild
          weight: 0.4
          why: Bad
          pattern: links
          limits: {links: 2}
          must: x
          mustNot: y
      """;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsAPack() {
    Pack pack = read(PACK);

    assertThat(problems).isEmpty();
    assertThat(pack.name()).isEqualTo("en.words");
    assertThat(pack.language()).isEqualTo("en");
    assertThat(pack.prefixes()).containsExactly("un", "re");
    assertThat(pack.innocent()).containsExactly("duck", "ducks");
    assertThat(pack.innocentPhrases()).containsExactly("a good thing");
    assertThat(pack.lists())
        .isEqualTo(
            Map.of(
                ListName.OTHER_DEED,
                List.of("lied", "bribed"),
                ListName.YOU,
                List.of("you", "yours")));
    assertThat(pack.phraseLists())
        .containsExactly(
            new Pack.PhraseList("smell", List.of("smell", "smells"), new Rule.Place(FILE, 13)));
    assertThat(pack.place()).isEqualTo(new Rule.Place(FILE, 1));
  }

  @Test
  void readsRulesButThoseThatAreSwitchedOff() {
    List<Rule> rules = read(PACK).rules();

    assertThat(rules).extracting(Rule::id).containsExactly("en.yuck", "en.links");
    Rule yuck = rules.get(0);
    assertThat(yuck.category()).isEqualTo(Category.TASTE);
    assertThat(yuck.severity()).isEqualTo(Severity.STRONG);
    assertThat(yuck.weight()).isEqualTo(DefaultWeights.of(Severity.STRONG));
    assertThat(yuck.when()).isEqualTo(AppliesTo.PERSON);
    assertThat(yuck.ambiguous()).isTrue();
    assertThat(yuck.disguised()).isTrue();
    assertThat(yuck.texts())
        .isEqualTo(
            new Rule.Texts(
                List.of("yuck", "yucky"),
                List.of("bleh"),
                List.of("<you> <smell>"),
                List.of("yuckle"),
                List.of("yuck", "yucky"),
                List.of("fine")));
    assertThat(yuck.place()).isEqualTo(new Rule.Place(FILE, 15));
    assertThat(yuck.seeks(PatternKind.LINKS)).isFalse();
    assertThat(yuck.limit("links")).isZero();
  }

  @Test
  void readsAPatternWithItsNumbers() {
    Rule links = read(PACK).rules().get(1);

    assertThat(links.seeks(PatternKind.LINKS)).isTrue();
    assertThat(links.seeks(PatternKind.EMAIL)).isFalse();
    assertThat(links.limit("links")).isEqualTo(2);
    assertThat(links.limit("letters")).isZero();
    assertThat(links.weight()).isEqualTo(0.4);
    assertThat(links.when()).isEqualTo(AppliesTo.ALWAYS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pack: en.words | pakc: en.words | 1: no field 'pakc' is known here",
        "pack: en.words | pack: '' | 1: 'pack' is missing",
        "language: en | language: he | 1: 'he' is not the language of the folder 'en'",
        "category: TASTE | category: SLUR | 15: SLUR is not the category of the folder 'taste'",
        "category: TASTE | category: RUDE | 1: 'category' must be one of [",
        "duck~plural | duck~dual | 7: innocent: no endings are listed for 'duck~dual'",
        "\"- s\" | s[ | 6: plural: '[' is not closed in 's['",
        "you[rs] | you[rs | 11: you: '[' is not closed in 'you[rs'",
        "you: you[rs] | yuo: you | 11: no list 'yuo' has a meaning of its own; did you mean 'you'?",
        "smell: smell | like: smell | 13: 'like' has a meaning of its own and belongs in 'lists'",
        "smell~plural | smell~dual | 13: smell: no endings are listed for 'smell~dual'",
        "innocentPhrases: [ | innocentPhrases: [{}, | 8: expected a text in 'innocentPhrases'",
        "id: en.yuck | idd: en.yuck | 15: no field 'idd' is known here",
        "severity: strong | severity: awful | 15: 'severity' must be one of [MILD,",
        "when: person | when: never | 15: 'when' must be one of [ALWAYS,",
        "ambiguous: true | ambiguous: yes | 15: 'ambiguous' must be true or false",
        "ambiguous: true | weight: 2 | 15: 'weight' must be between 0.0 and 1.0",
        "ambiguous: true | weight: much | 15: 'weight' must be a number",
        "why: Bad | why: '' | 15: 'why' is missing",
        "words: yuck[y] | words: yuck[y | 20: words: '[' is not closed in 'yuck[y'",
        "except: yuckle | except: {a: b} | 24: 'except' must be a text or a list of texts",
        "must: [yuck, yucky] | must: [] | 15: a rule needs examples in 'must'",
        "mustNot: fine | mustNot: ' ' | 15: a rule needs examples in 'mustNot'",
        "why: Bad | `why: Bad\n    why: Bad` | 20: 'why' stands twice",
        "pattern: links | words: links | 39: no field 'links' is known here",
        "limits: {links: 2} | limits: {} | 34: 'links' is missing in 'limits'",
        "limits: {links: 2} | limits: {links: -1} | 39: 'links' must be between 0.0 and 1000.0",
        "limits: {links: 2} | limits: {links: 2.5} | 39: 'links' must be a whole number",
        "weight: 0.4 | when: directed | 36: 'when' does nothing where a pattern is",
        "weight: 0.4 | words: a | 34: a rule needs words, stems or phrases, or a pattern instead"
      })
  void tellsEachKindOfProblemWithItsLine(String before, String after, String problem) {
    read(PACK.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));

    assertThat(problems).extracting(Problem::file).containsOnly(FILE);
    assertThat(problems)
        .extracting(each -> each.line() + ": " + each.message())
        .anyMatch(each -> each.startsWith(problem));
  }

  private Pack read(String yaml) {
    return new PackReader(FILE, problems).read(yaml);
  }
}
