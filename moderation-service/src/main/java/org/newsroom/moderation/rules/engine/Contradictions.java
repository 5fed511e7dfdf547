package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsroom.moderation.rules.definition.AppliesTo;
import org.newsroom.moderation.rules.definition.Pack;
import org.newsroom.moderation.rules.definition.Problem;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.lexicon.LexiconBuilder;

/**
 * Finds rules that contradict each other. Spellings that fold to one word are one.
 *
 * <p>A word may not be listed by a rule and excepted by it or by another rule of the same language
 * that counts in the same company, nor innocent anywhere. It may not have two grades in one
 * category, language and company. A phrase may stand but once in a language, as a rule's or as an
 * innocent one. What one rule excepts always, another may list near somebody.
 */
final class Contradictions {

  /** A rule that says something of a word, and how the word is written there. */
  private record Mention(Rule rule, String spelling) {}

  /** The kinds of places where words may contradict each other. */
  private record Scope(String language, AppliesTo when, int word) {}

  private final LexiconBuilder lexicon;
  private final List<Problem> problems;
  private final Map<Integer, Rule.Place> innocent = new HashMap<>();
  private final Map<Scope, Mention> excepted = new HashMap<>();
  private final Map<Scope, List<Mention>> listed = new HashMap<>();
  private final Map<String, String> phrases = new HashMap<>();

  Contradictions(LexiconBuilder lexicon, List<Problem> problems) {
    this.lexicon = lexicon;
    this.problems = problems;
  }

  void refuse(List<Pack> packs) {
    packs.forEach(this::noteExceptions);
    for (Pack pack : packs) {
      for (String phrase : pack.innocentPhrases()) {
        refuseTwice(pack, phrase, pack.place(), "innocent");
      }
      for (Rule rule : pack.rules()) {
        words(rule).forEach(word -> word(pack, rule, word));
        rule.texts().phrases().forEach(each -> refuseTwice(pack, each, rule.place(), rule.id()));
      }
    }
  }

  private void noteExceptions(Pack pack) {
    pack.innocent().forEach(word -> innocent.putIfAbsent(lexicon.number(word), pack.place()));
    for (Rule rule : pack.rules()) {
      for (String word : rule.texts().except()) {
        excepted.putIfAbsent(scope(pack, rule, word), new Mention(rule, word));
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // This rule, not one that says the same.
  private void word(Pack pack, Rule rule, String word) {
    Scope scope = scope(pack, rule, word);
    Rule.Place innocentAt = innocent.get(scope.word());
    if (innocentAt != null) {
      refuse(rule, "'" + word + "' is listed here and innocent in " + where(innocentAt));
    }
    Mention exception = excepted.get(scope);
    if (exception != null) {
      boolean same = exception.spelling().equals(word);
      String as = same ? "" : " as '" + exception.spelling() + "'";
      boolean own = exception.rule() == rule;
      String by = own ? "" : " by " + where(exception.rule());
      refuse(rule, "'" + word + "' is listed and excepted" + as + by);
    }
    List<Mention> others = listed.computeIfAbsent(scope, any -> new ArrayList<>());
    others.stream()
        .filter(other -> other.rule().category() == rule.category())
        .filter(other -> other.rule().severity() != rule.severity())
        .forEach(other -> refuse(rule, "'" + word + "' has another grade in " + where(other)));
    others.add(new Mention(rule, word));
  }

  private void refuseTwice(Pack pack, String phrase, Rule.Place place, String id) {
    String where = id + " at " + where(place);
    String other = phrases.putIfAbsent(pack.language() + " " + normal(phrase), where);
    if (other != null) {
      refuse(place, "the phrase '" + phrase + "' stands here and in " + other);
    }
  }

  /** A key that is the same however the alternatives of a phrase are ordered. */
  private static String normal(String phrase) {
    return Stream.of(phrase.strip().split("\\s+"))
        .map(Contradictions::sorted)
        .collect(Collectors.joining(" "));
  }

  private static String sorted(String element) {
    boolean optional = element.endsWith("?") && element.length() > 1;
    String choices = optional ? element.substring(0, element.length() - 1) : element;
    String[] each = choices.split("\\|");
    Arrays.sort(each);
    return String.join("|", each) + (optional ? "?" : "");
  }

  private static Stream<String> words(Rule rule) {
    return Stream.concat(rule.texts().words().stream(), rule.texts().stems().stream()).distinct();
  }

  private Scope scope(Pack pack, Rule rule, String word) {
    return new Scope(pack.language(), rule.when(), lexicon.number(word));
  }

  private static String where(Mention mention) {
    return where(mention.rule());
  }

  private static String where(Rule rule) {
    return rule.id() + " at " + where(rule.place());
  }

  private static String where(Rule.Place place) {
    return place.file() + ":" + place.line();
  }

  private void refuse(Rule rule, String message) {
    refuse(rule.place(), message);
  }

  private void refuse(Rule.Place place, String message) {
    problems.add(new Problem(place.file(), place.line(), message));
  }
}
