package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.definition.ListName;
import org.newsroom.moderation.rules.definition.PackReader;
import org.newsroom.moderation.rules.definition.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that editors' tools read say the same as the engine. */
class RuleSchemaTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, String> SHIPPED = RuleSetFiles.shipped().contents();
  private static final Pattern LISTS = Pattern.compile("^(lists|phraseLists):", Pattern.MULTILINE);

  /** The name of a list, as shipped packs indent it; their endings stand above the lists. */
  private static final Pattern LIST = Pattern.compile("^( {2}[a-z-]+):", Pattern.MULTILINE);

  private static final String RULE =
      "{id: en.x, severity: mild, why: x, words: x, must: [x], mustNot: [y]";

  @ParameterizedTest
  @MethodSource("packs")
  void packsSatisfyTheSchema(String file) {
    assertThat(errors("pack", SHIPPED.getOrDefault(file, ""))).isEmpty();
  }

  @Test
  void rulesetSatisfiesTheSchema() {
    assertThat(packs()).hasSizeGreaterThan(15);
    assertThat(errors("ruleset", SHIPPED.getOrDefault(RuleSetFiles.MANIFEST, ""))).isEmpty();
  }

  @Test
  void schemaAcceptsWhatItShould() {
    assertThat(errors("pack", pack(RULE + "}"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", becuase: typo}",
        ", weight: 1.5}",
        ", weight: heavy}",
        ", severity: awful}",
        ", when: sometimes}",
        ", ambiguous: perhaps}",
        ", enabled: perhaps}",
        ", pattern: email}",
        ", limits: {links: 2}}",
        ", category: RUDE}",
        ", words: {a: b}}"
      })
  void schemaAndEngineRefuseTheSame(String rest) {
    String pack =
        pack((RULE + rest).replaceFirst("severity: mild, (.*severity)", "$1"))
            .replace("words: x, must: [x], mustNot: [y], words", "must: [x], mustNot: [y], words");

    assertThat(errors("pack", pack)).isNotEmpty();
    assertThat(RuleSetFixture.problems(pack)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "links",
        "links, limits: {links: many}",
        "links, limits: {links: -1}",
        "links, limits: {links: 2.5}",
        "capitals, limits: {letters: 30.5, share: 0.8}",
        "repetition, limits: {words: 12, share: 0.5, passage: 4, run: 48.5}",
        "copy-of-own, limits: {words: 8.5}",
        "telephone, limits: {fewestDigits: 9.5, mostDigits: 15}",
        "telephone, limits: {fewestDigits: 9, mostDigits: 15.5}",
        "email, when: directed",
        "email, ambiguous: true",
        "email, disguised: false",
        "email, except: y",
        "links, limits: {letters: 3}",
        "links, limits: {links: 2, letters: 3}",
        "email, limits: {links: 2}",
        "repetition, limits: {words: 12, share: 0.2, passage: 4, run: 48}",
        "telephone, limits: {fewestDigits: 9}",
        "smoke, limits: {links: 2}"
      })
  void schemaAndEngineRefuseAPatternWithoutItsNumbers(String pattern) {
    String pack = pack(RULE.replace("words: x", "pattern: " + pattern) + "}");

    assertThat(errors("pack", pack)).isNotEmpty();
    assertThat(RuleSetFixture.problems(pack))
        .anyMatch(problem -> problem.line() == 5 && !problem.message().contains("match"));
  }

  @Test
  void schemaAndEngineAcceptAPatternWithItsNumbers() {
    String pack =
        pack("{id: en.x, severity: mild, why: x, pattern: links, limits: {links: 0},")
            .concat("      must: ['http://a.example'], mustNot: [y]}\n");

    assertThat(errors("pack", pack)).isEmpty();
    assertThat(RuleSetFixture.files(pack).compile().version().version()).isEqualTo("test");
  }

  @Test
  void schemaAndEngineKnowTheSameWaysToWeighAnAccusation() {
    String manifest = SHIPPED.getOrDefault(RuleSetFiles.MANIFEST, "");

    for (String wrong : List.of("near: 0", "near: 2.5", "near: far", "nearby: 3")) {
      String changed = manifest.replaceFirst("near: [0-9]+", wrong);
      assertThat(errors("ruleset", changed)).as(wrong).isNotEmpty();
      assertThat(RuleSetFixture.problems(RuleSetFiles.shipped().with("ruleset.yaml", changed)))
          .extracting(Problem::message)
          .anyMatch(message -> message.contains("near"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {", must: [x]", ", mustNot: [y]"})
  void schemaAndEngineRefuseARuleWithoutExamples(String examples) {
    String none = pack(RULE.replace(examples, "") + "}");
    String empty = pack(RULE.replace(examples, examples.replaceFirst("\\[.]", "[]")) + "}");
    String blank = pack(RULE.replace(examples, examples.replaceFirst("\\[.]", "[' ']")) + "}");

    assertThat(List.of(none, empty, blank))
        .allSatisfy(pack -> assertThat(errors("pack", pack)).isNotEmpty())
        .allSatisfy(pack -> assertThat(RuleSetFixture.problems(pack)).isNotEmpty());
  }

  @Test
  void schemaAndEngineKnowTheSameNumbersOfAPolicy() {
    String manifest = SHIPPED.getOrDefault(RuleSetFiles.MANIFEST, "");

    for (String wrong : List.of("graveWeighs: -1", "graveWeighs: 101", "graveWeighs: much")) {
      String changed = manifest.replaceFirst("graveWeighs: [0-9.]+", wrong);
      assertThat(errors("ruleset", changed)).as(wrong).isNotEmpty();
      assertThat(RuleSetFixture.problems(RuleSetFiles.shipped().with("ruleset.yaml", changed)))
          .extracting(Problem::message)
          .anyMatch(message -> message.contains("graveWeighs"));
    }
  }

  @Test
  void everyFileNamesItsSchema() {
    String comment = "# yaml-language-server: $schema=";

    assertThat(SHIPPED)
        .allSatisfy(
            (file, yaml) ->
                assertThat(yaml)
                    .startsWith(
                        file.equals(RuleSetFiles.MANIFEST)
                            ? comment + "ruleset.schema.json\n"
                            : comment + "../../pack.schema.json\n"));
  }

  @Test
  void schemaKnowsTheFieldsThatTheReaderKnows() {
    JsonNode schema = JSON.readTree(resource("pack.schema.json"));

    assertThat(names(schema.path("properties"))).isEqualTo(new TreeSet<>(PackReader.OF_PACK));
    assertThat(names(schema.path("$defs").path("rule").path("properties")))
        .isEqualTo(new TreeSet<>(PackReader.OF_RULE));
    assertThat(names(schema.at("/$defs/rule/dependentSchemas/pattern/properties")))
        .containsAll(PackReader.OF_WORDS)
        .hasSize(PackReader.OF_WORDS.size() + 3);
  }

  @Test
  void schemaKnowsTheListsThatTheEngineKnows() {
    JsonNode schema = JSON.readTree(resource("pack.schema.json"));
    JsonNode lists = schema.at("/properties/lists/properties");

    assertThat(lists.propertyNames()).containsExactlyElementsOf(ListName.allInPacks());
    assertThat(ListName.values())
        .allSatisfy(
            name ->
                assertThat(lists.path(name.inPacks()).path("description").asString())
                    .isEqualTo(name.purpose()));
    assertThat(schema.at("/properties/phraseLists/propertyNames/not/enum").values())
        .extracting(JsonNode::asString)
        .containsExactlyElementsOf(ListName.allInPacks());
  }

  @Test
  void refusesEveryShippedListThatIsMisspeltWithItsLine() {
    Map<String, String> misspelt =
        packs()
            .filter(file -> LISTS.matcher(SHIPPED.getOrDefault(file, "")).find())
            .collect(
                Collectors.toMap(
                    Function.identity(), file -> misspelt(SHIPPED.getOrDefault(file, ""))));
    RuleSetFiles files = RuleSetFiles.shipped();
    for (var pack : misspelt.entrySet()) {
      files = files.with(pack.getKey(), pack.getValue());
    }
    List<Problem> problems = RuleSetFixture.problems(files);

    assertThat(misspelt)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            (file, pack) ->
                assertThat(problems)
                    .filteredOn(problem -> problem.message().contains("did you mean"))
                    .filteredOn(problem -> problem.file().equals(file))
                    .filteredOn(problem -> line(pack, problem).startsWith("  " + listOf(problem)))
                    .extracting(RuleSchemaTest::listOf)
                    .containsExactlyInAnyOrderElementsOf(lists(pack)));
  }

  @Test
  void refusesAListThatIsMisspeltAlone() {
    String file = "en/context/lists.yaml";
    String misspelt = SHIPPED.getOrDefault(file, "").replace("  negation:", "  negaton:");

    assertThat(RuleSetFixture.problems(RuleSetFiles.shipped().with(file, misspelt)))
        .extracting(Problem::message)
        .containsExactly("no list 'negaton' has a meaning of its own; did you mean 'negation'?");
  }

  private static String listOf(Problem problem) {
    return problem.message().split("'")[1];
  }

  private static String line(String pack, Problem problem) {
    return pack.lines().toList().get(problem.line() - 1);
  }

  /** The pack with a letter more in the name of each of its lists. */
  private static String misspelt(String pack) {
    int lists = startOfLists(pack);
    return pack.substring(0, lists) + LIST.matcher(pack.substring(lists)).replaceAll("$1x:");
  }

  private static List<String> lists(String pack) {
    return LIST.matcher(pack.substring(startOfLists(pack)))
        .results()
        .map(list -> list.group(1).strip())
        .toList();
  }

  private static int startOfLists(String pack) {
    return LISTS.matcher(pack).results().findFirst().orElseThrow().start();
  }

  private static Stream<String> packs() {
    return SHIPPED.keySet().stream().filter(file -> !file.equals(RuleSetFiles.MANIFEST));
  }

  private static String pack(String rule) {
    return "pack: en.x\nlanguage: en\ncategory: TASTE\nrules:\n  - " + rule + "\n";
  }

  private static Set<String> names(JsonNode properties) {
    return new TreeSet<>(properties.propertyNames());
  }

  private static Iterable<?> errors(String schema, String yaml) {
    Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource(schema + ".schema.json"), InputFormat.JSON);
    return compiled.validate(JSON.writeValueAsString(document), InputFormat.JSON);
  }

  private static String resource(String name) {
    try (InputStream in = RuleSchemaTest.class.getResourceAsStream("/rules/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
