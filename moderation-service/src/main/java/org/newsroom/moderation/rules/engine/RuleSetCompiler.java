package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.context.Surroundings;
import org.newsroom.moderation.rules.defamation.DefamationExaminer;
import org.newsroom.moderation.rules.definition.InvalidRuleSet;
import org.newsroom.moderation.rules.definition.Pack;
import org.newsroom.moderation.rules.definition.Problem;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.examination.Examiner;
import org.newsroom.moderation.rules.examination.LearnedExaminer;
import org.newsroom.moderation.rules.examination.LexicalExaminer;
import org.newsroom.moderation.rules.examination.PrivacyExaminer;
import org.newsroom.moderation.rules.examination.SpamExaminer;
import org.newsroom.moderation.rules.learned.ToxicityModel;
import org.newsroom.moderation.rules.lexicon.Glue;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Phrases;
import org.newsroom.moderation.rules.matching.Matching;
import org.newsroom.moderation.rules.matching.RuleMatcher;

/** Makes a rule set of packs, or refuses it as a whole. */
final class RuleSetCompiler {

  /** Lighter words are not in the list that phrases name by the category. */
  private static final double WEIGHTY = 0.3;

  private static final int INNOCENT = -1;

  /** The list of words that readers use often. */
  private static final String ORDINARY = "ordinary";

  /** The list of names that look like other words. */
  private static final String NAMES = "name";

  private final List<Problem> problems;
  private final ToxicityModel model;
  private final Lexicon lexicon = new Lexicon();
  private final Map<String, long[]> lists = new HashMap<>();

  private final Set<String> ids = new HashSet<>();
  private boolean invisible;

  RuleSetCompiler(List<Problem> problems, ToxicityModel model) {
    this.model = model;
    this.problems = problems;
  }

  RuleSet compile(RuleSetVersion version, List<Pack> packs, Policy policy) {
    packs.forEach(this::addExceptions);
    Map<Rule, Integer> numbers = new LinkedHashMap<>();
    packs.forEach(pack -> addWords(pack, numbers));
    new Contradictions(lexicon, problems).refuse(packs);
    packs.forEach(this::addLists);
    lexicon.addEvasions();
    Matching matching = matching(packs, numbers);
    List<Rule> rules = List.copyOf(numbers.keySet());
    List<Examiner> examiners = examiners(rules, policy);
    Pipeline pipeline = new Pipeline(lexicon, new Surroundings(lists), matching, examiners);
    RuleSet ruleSet = new RuleSet(version, pipeline, policy);
    if (problems.isEmpty()) {
      Examples examples = new Examples(ruleSet);
      rules.forEach(rule -> examples.check(rule, problems));
    }
    if (!problems.isEmpty()) {
      throw new InvalidRuleSet(problems);
    }
    return ruleSet;
  }

  /** Adds the phrases, now that all words and lists are known, and lays the lexicon out. */
  private Matching matching(List<Pack> packs, Map<Rule, Integer> numbers) {
    Phrases phrases = new Phrases(lexicon, lists);
    Phrases spared = new Phrases(lexicon, lists);
    packs.forEach(pack -> addPhrases(spared, pack.innocentPhrases(), INNOCENT, pack.place()));
    numbers.forEach(
        (rule, number) -> addPhrases(phrases, rule.texts().phrases(), number, rule.place()));
    lexicon.pack();
    Glue glue = new Glue(lexicon.vocabulary(), lists.getOrDefault("glue", new long[0]));
    return new RuleMatcher(lexicon, phrases, spared, glue);
  }

  private List<Examiner> examiners(List<Rule> rules, Policy policy) {
    List<Examiner> examiners = new ArrayList<>();
    examiners.add(new LexicalExaminer());
    examiners.add(new DefamationExaminer(lists, policy.defamation()));
    examiners.add(new SpamExaminer(rules));
    examiners.add(new PrivacyExaminer(rules));
    if (policy.asksClassifier()) {
      examiners.add(new LearnedExaminer(model, policy.learnedMention()));
    }
    return examiners;
  }

  private void addExceptions(Pack pack) {
    pack.innocent().forEach(lexicon::addInnocent);
    refuseInvisible(pack.place());
    for (Rule rule : pack.rules()) {
      rule.texts().except().forEach(lexicon::addInnocent);
      refuseInvisible(rule.place());
    }
  }

  /**
   * Refuses a word of signs that nobody sees, such as one pasted from a web page: it would be found
   * everywhere.
   */
  private void refuseInvisible(Rule.Place place) {
    if (lexicon.knows("") && !invisible) {
      invisible = true;
      refuse(place, "a word of signs that nobody sees is listed");
    }
  }

  private void addWords(Pack pack, Map<Rule, Integer> numbers) {
    for (Rule rule : pack.rules()) {
      if (!ids.add(rule.id())) {
        refuse(rule.place(), "another rule has the id '" + rule.id() + "'");
        continue;
      }
      int number = lexicon.addRule(rule);
      numbers.put(rule, number);
      rule.texts().words().forEach(word -> addWord(pack, rule, word, number));
      rule.texts().stems().forEach(stem -> lexicon.addStem(stem, number));
      refuseInvisible(rule.place());
    }
  }

  private void addWord(Pack pack, Rule rule, String word, int number) {
    lexicon.addWord(word, number);
    pack.prefixes().forEach(prefix -> lexicon.addWord(prefix + word, number));
    if (rule.weight() >= WEIGHTY) {
      String name = rule.category().name().toLowerCase(Locale.ROOT);
      lists.merge(name, bits(word), RuleSetCompiler::union);
    }
  }

  private void addLists(Pack pack) {
    pack.lists()
        .forEach(
            (name, words) -> {
              switch (name) {
                case ORDINARY -> words.forEach(lexicon::addOrdinary);
                case NAMES -> words.forEach(lexicon::addName);
                default -> words.forEach(word -> addToList(pack, name, word));
              }
            });
  }

  private void addToList(Pack pack, String name, String word) {
    lists.merge(name, bits(word), RuleSetCompiler::union);
    pack.prefixes().forEach(p -> lists.merge(name, bits(p + word), RuleSetCompiler::union));
  }

  private void addPhrases(Phrases phrases, List<String> notations, int number, Rule.Place place) {
    for (String phrase : notations) {
      try {
        phrases.add(number, phrase);
      } catch (IllegalArgumentException e) {
        refuse(place, e.getMessage() == null ? "not a phrase" : e.getMessage());
      }
    }
  }

  private long[] bits(String word) {
    return Phrases.set(new long[1], lexicon.number(word));
  }

  private static long[] union(long[] one, long[] other) {
    long[] large = one.length >= other.length ? one : other.clone();
    long[] small = one.length >= other.length ? other : one;
    for (int i = 0; i < small.length; i++) {
      large[i] |= small[i];
    }
    return large;
  }

  private void refuse(Rule.Place place, String message) {
    problems.add(new Problem(place.file(), place.line(), message));
  }
}
