package org.newsroom.moderation.rules.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;

/** Reads the rules of a pack. */
final class RuleReader {

  private final String file;

  /** The folders of the file, of which the second is the category, and its own name. */
  private final String[] path;

  private final Fields pack;
  private final Endings endings;

  RuleReader(String file, Fields pack, Endings endings) {
    this.file = file;
    this.path = file.split("/");
    this.pack = pack;
    this.endings = endings;
  }

  /** The rule as far as it could be read; what could not is among the problems. */
  Rule read(Fields rule) {
    rule.allow(PackReader.OF_RULE);
    Category category = category(rule);
    Severity severity = rule.choice("severity", Severity.class, Severity.MODERATE);
    refuseWordsBesidePattern(rule);
    Rule.Texts texts =
        new Rule.Texts(
            endings.words(rule, "words"),
            endings.words(rule, "stems"),
            rule.texts("phrases"),
            endings.words(rule, "except"),
            examples(rule, "must"),
            examples(rule, "mustNot"));
    return new Rule(
        rule.text("id", ""),
        pack.text("language", ""),
        category,
        severity,
        rule.number("weight", DefaultWeights.of(severity), 0, 1),
        rule.has("when")
            ? rule.choice("when", AppliesTo.class, AppliesTo.ALWAYS)
            : AppliesTo.ALWAYS,
        rule.flag("ambiguous", false),
        rule.flag("disguised", true),
        rule.flag("certain", true),
        rule.flag("international", false),
        rule.text("why", ""),
        texts,
        search(rule),
        new Rule.Place(file, rule.line()));
  }

  private Category category(Fields rule) {
    Category category =
        (rule.has("category") ? rule : pack).choice("category", Category.class, Category.TASTE);
    if (path.length > 2 && !path[1].equals(category.name().toLowerCase(Locale.ROOT))) {
      rule.refuse(category + " is not the category of the folder '" + path[1] + "'");
    }
    return category;
  }

  private static void refuseWordsBesidePattern(Fields rule) {
    boolean listed = rule.has("words") || rule.has("stems") || rule.has("phrases");
    if (listed == rule.has("pattern")) {
      rule.refuse("a rule needs words, stems or phrases, or a pattern instead of them");
    }
    PackReader.OF_WORDS.stream()
        .filter(name -> rule.has("pattern"))
        .forEach(name -> rule.refuse(name, "'" + name + "' does nothing where a pattern is"));
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
}
