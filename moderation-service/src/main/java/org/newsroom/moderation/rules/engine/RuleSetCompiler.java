package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.context.Surroundings;
import org.newsroom.moderation.rules.defamation.DefamationExaminer;
import org.newsroom.moderation.rules.definition.InvalidRuleSet;
import org.newsroom.moderation.rules.definition.ListName;
import org.newsroom.moderation.rules.definition.Pack;
import org.newsroom.moderation.rules.definition.Problem;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.examination.Examiner;
import org.newsroom.moderation.rules.examination.LearnedExaminer;
import org.newsroom.moderation.rules.examination.LexicalExaminer;
import org.newsroom.moderation.rules.examination.PrivacyExaminer;
import org.newsroom.moderation.rules.examination.SpamExaminer;
import org.newsroom.moderation.rules.learned.ToxicityModel;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.LexiconBuilder;
import org.newsroom.moderation.rules.lexicon.PhraseReader;
import org.newsroom.moderation.rules.lexicon.Phrases;
import org.newsroom.moderation.rules.lexicon.WordLists;
import org.newsroom.moderation.rules.matching.Matching;
import org.newsroom.moderation.rules.matching.RuleMatcher;

/** Makes a rule set of packs, or refuses it as a whole. */
final class RuleSetCompiler {

  /** Lighter words are not in the list that phrases name by the category. */
  private static final double WEIGHTY = 0.3;

  private final List<Problem> problems;
  private final ToxicityModel model;
  private final LexiconBuilder words = new LexiconBuilder();
  private final Map<String, BitSet> lists = new TreeMap<>();
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
    new Contradictions(words, problems).refuse(packs);
    packs.forEach(this::addLists);
    words.addEvasions();
    WordLists named = new WordLists(lists);
    new ListReferences(named.names(), problems).refuse(packs);
    PackPhrases phrases = new PackPhrases(new PhraseReader(words, named), problems);
    Phrases innocent = phrases.innocent(packs);
    Phrases ofRules = phrases.ofRules(numbers);
    Lexicon lexicon = words.build();
    Matching matching = new RuleMatcher(lexicon, ofRules, innocent, named.get(ListName.GLUE));
    List<Rule> rules = List.copyOf(numbers.keySet());
    List<Examiner> examiners = examiners(rules, named, policy);
    Pipeline pipeline = new Pipeline(lexicon, new Surroundings(named), matching, examiners);
    return checked(new RuleSet(version, pipeline, policy), rules);
  }

  private RuleSet checked(RuleSet ruleSet, List<Rule> rules) {
    if (problems.isEmpty()) {
      Examples examples = new Examples(ruleSet);
      rules.forEach(rule -> examples.check(rule, problems));
    }
    if (!problems.isEmpty()) {
      throw new InvalidRuleSet(problems);
    }
    return ruleSet;
  }

  private List<Examiner> examiners(List<Rule> rules, WordLists named, Policy policy) {
    List<Examiner> examiners = new ArrayList<>();
    examiners.add(new LexicalExaminer());
    examiners.add(new DefamationExaminer(named, policy.defamation()));
    examiners.add(new SpamExaminer(rules));
    examiners.add(new PrivacyExaminer(rules));
    if (policy.asksClassifier()) {
      examiners.add(new LearnedExaminer(model, policy.learnedMention()));
    }
    return examiners;
  }

  private void addExceptions(Pack pack) {
    pack.innocent().forEach(words::addInnocent);
    refuseInvisible(pack.place());
    for (Rule rule : pack.rules()) {
      rule.texts().except().forEach(words::addInnocent);
      refuseInvisible(rule.place());
    }
  }

  /**
   * Refuses a word of signs that nobody sees, such as one pasted from a web page: it would be found
   * everywhere.
   */
  private void refuseInvisible(Rule.Place place) {
    if (words.knows("") && !invisible) {
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
      int number = words.addRule(rule);
      numbers.put(rule, number);
      rule.texts().words().forEach(word -> addWord(pack, rule, word, number));
      rule.texts().stems().forEach(stem -> words.addStem(stem, number));
      refuseInvisible(rule.place());
    }
  }

  private void addWord(Pack pack, Rule rule, String word, int number) {
    words.addWord(word, number);
    pack.prefixes().forEach(prefix -> words.addWord(prefix + word, number));
    if (rule.weight() >= WEIGHTY) {
      list(rule.category().name().toLowerCase(Locale.ROOT)).set(words.number(word));
    }
  }

  private void addLists(Pack pack) {
    pack.lists()
        .forEach(
            (name, listed) -> {
              switch (name) {
                case ORDINARY -> listed.forEach(words::addOrdinary);
                case NAME -> listed.forEach(words::addName);
                default -> addList(pack, name.inPacks(), listed);
              }
            });
    pack.phraseLists().forEach(list -> addList(pack, list.name(), list.words()));
  }

  private void addList(Pack pack, String name, List<String> listed) {
    BitSet list = list(name);
    for (String word : listed) {
      list.set(words.number(word));
      pack.prefixes().forEach(prefix -> list.set(words.number(prefix + word)));
    }
  }

  private BitSet list(String name) {
    return lists.computeIfAbsent(name, any -> new BitSet());
  }

  private void refuse(Rule.Place place, String message) {
    problems.add(new Problem(place.file(), place.line(), message));
  }
}
