package org.newsroom.moderation.rules.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;

/** Reads a pack and says of everything wrong in it on which line it stands. */
public final class PackReader {

  public static final Set<String> OF_PACK =
      Set.of(
          "pack",
          "language",
          "category",
          "prefixes",
          "endings",
          "innocent",
          "innocentPhrases",
          "lists",
          "rules");
  public static final Set<String> OF_RULE =
      Set.of(
          "id",
          "category",
          "severity",
          "weight",
          "when",
          "ambiguous",
          "disguised",
          "enabled",
          "why",
          "pattern",
          "limits",
          "words",
          "stems",
          "phrases",
          "except",
          "must",
          "mustNot");

  /** What says how words are sought, and nothing where a pattern is sought instead. */
  public static final List<String> OF_WORDS = List.of("when", "ambiguous", "disguised", "except");

  private final String file;

  /** The language, the category and the file's own name. */
  private final String[] folder;

  private final List<Problem> problems;
  private Map<String, List<String>> endings = Map.of();

  public PackReader(String file, List<Problem> problems) {
    this.file = file;
    this.folder = file.split("/");
    this.problems = problems;
  }

  /** The pack as far as it could be read; what could not is among the problems. */
  public Pack read(String yaml) {
    Fields pack = Fields.of(file, yaml, problems);
    pack.allow(OF_PACK);
    endings = lists(pack.fields("endings"));
    String language = pack.text("language", "");
    if (folder.length > 1 && !folder[0].equals(language)) {
      pack.refuse("'" + language + "' is not the language of the folder '" + folder[0] + "'");
    }
    List<Rule> rules = new ArrayList<>();
    for (Fields rule : pack.list("rules")) {
      Rule read = rule(pack, rule);
      if (rule.flag("enabled", true)) {
        rules.add(read);
      }
    }
    return new Pack(
        pack.text("pack", ""),
        language,
        pack.words("prefixes"),
        expanded(pack, "innocent"),
        pack.texts("innocentPhrases"),
        lists(pack.fields("lists")),
        rules,
        new Rule.Place(file, pack.line()));
  }

  private Rule rule(Fields pack, Fields rule) {
    rule.allow(OF_RULE);
    Category category =
        (rule.has("category") ? rule : pack).choice("category", Category.class, Category.TASTE);
    if (folder.length > 2 && !folder[1].equals(category.name().toLowerCase(Locale.ROOT))) {
      rule.refuse(category + " is not the category of the folder '" + folder[1] + "'");
    }
    Severity severity = rule.choice("severity", Severity.class, Severity.MODERATE);
    boolean listed = rule.has("words") || rule.has("stems") || rule.has("phrases");
    if (listed == rule.has("pattern")) {
      rule.refuse("a rule needs words, stems or phrases, or a pattern instead of them");
    }
    OF_WORDS.stream()
        .filter(name -> rule.has("pattern"))
        .forEach(name -> rule.refuse(name, "'" + name + "' does nothing where a pattern is"));
    Rule.Texts texts =
        new Rule.Texts(
            expanded(rule, "words"),
            expanded(rule, "stems"),
            rule.texts("phrases"),
            expanded(rule, "except"),
            examples(rule, "must"),
            examples(rule, "mustNot"));
    return new Rule(
        rule.text("id", ""),
        category,
        severity,
        rule.number("weight", DefaultWeights.of(severity), 0, 1),
        rule.has("when")
            ? rule.choice("when", AppliesTo.class, AppliesTo.ALWAYS)
            : AppliesTo.ALWAYS,
        rule.flag("ambiguous", false),
        rule.flag("disguised", true),
        rule.text("why", ""),
        texts,
        search(rule),
        new Rule.Place(file, rule.line()));
  }

  private static Rule.@Nullable Search search(Fields rule) {
    Fields numbers = rule.fields("limits");
    if (!rule.has("pattern")) {
      numbers.allow(Set.of());
      return null;
    }
    PatternKind pattern = rule.choice("pattern", PatternKind.class, PatternKind.EMAIL);
    Map<String, Double> limits = new LinkedHashMap<>();
    for (PatternKind.Limit limit : pattern.limits()) {
      if (!numbers.has(limit.name())) {
        rule.refuse("'" + limit.name() + "' is missing in 'limits'");
      }
      limits.put(limit.name(), limit.of(numbers));
    }
    numbers.allow(limits.keySet());
    return new Rule.Search(pattern, limits);
  }

  private static List<String> examples(Fields rule, String name) {
    List<String> examples = rule.texts(name);
    if (examples.isEmpty() || examples.stream().anyMatch(String::isBlank)) {
      rule.refuse("a rule needs examples in '" + name + "'");
    }
    return examples;
  }

  private List<String> expanded(Fields rule, String name) {
    List<String> words = new ArrayList<>();
    for (String notation : rule.words(name)) {
      try {
        words.addAll(Spellings.expand(notation, endings));
      } catch (IllegalArgumentException e) {
        rule.refuse(name + ": " + e.getMessage());
      }
    }
    return words;
  }

  private Map<String, List<String>> lists(Fields lists) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (String name : lists.names()) {
      named.put(name, expanded(lists, name));
    }
    return named;
  }
}
