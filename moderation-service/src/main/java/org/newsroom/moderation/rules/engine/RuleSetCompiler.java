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
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.newsroom.moderation.rules.language.Identification;
import org.newsroom.moderation.rules.language.LanguageModel;
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

  /** The language of packs that judge texts of all languages. */
  private static final String ALL = "mul";

  private final List<Problem> problems;
  private final ToxicityModel model;
  private final LanguageModel languageModel;
  private final LexiconBuilder words = new LexiconBuilder();
  private final Map<String, BitSet> lists = new TreeMap<>();
  private final Set<String> ids = new HashSet<>();
  private boolean invisible;

  RuleSetCompiler(List<Problem> problems, ToxicityModel model, LanguageModel languageModel) {
    this.model = model;
    this.languageModel = languageModel;
    this.problems = problems;
  }

  /**
   * Compiles the packs of the languages that are covered into one set of rules, and the words of
   * each other language apart from them.
   *
   * @param covered the languages that are covered; all of them, where none is named
   */
  RuleSet compile(RuleSetVersion version, List<Pack> packs, Policy policy, Set<String> covered) {
    Predicate<Pack> isCovered =
        pack ->
            covered.isEmpty() || covered.contains(pack.language()) || pack.language().equals(ALL);
    Map<String, List<Pack>> others =
        packs.stream()
            .filter(isCovered.negate())
            .collect(Collectors.groupingBy(Pack::language, TreeMap::new, Collectors.toList()));
    Map<String, Languages.Listed> listed = new TreeMap<>();
    Compiled main = compile(packs.stream().filter(isCovered).toList());
    List<Rule> rules = new ArrayList<>(main.rules());
    others.forEach(
        (language, own) -> {
          Compiled compiled = new RuleSetCompiler(problems, model, languageModel).compile(own);
          listed.put(language, new Languages.Listed(compiled.lexicon(), compiled.matching()));
          rules.addAll(compiled.rules());
        });
    Languages languages =
        covered.isEmpty()
            ? Languages.ANY
            : new Languages(new Identification(languageModel), covered, listed);
    List<Examiner> examiners = examiners(main.rules(), main.named(), policy);
    Pipeline pipeline =
        new Pipeline(
            main.lexicon(), new Surroundings(main.named()), main.matching(), examiners, languages);
    return checked(new RuleSet(version, pipeline, policy), rules);
  }

  /** The packs of some languages, compiled into one lexicon. */
  private record Compiled(Lexicon lexicon, Matching matching, WordLists named, List<Rule> rules) {}

  private Compiled compile(List<Pack> packs) {
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
    return new Compiled(lexicon, matching, named, List.copyOf(numbers.keySet()));
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
    pack.prefixes().stream()
        .filter(prefix -> prefix.length() > 1)
        .forEach(prefix -> words.addWord(prefix + word, number));
    pack.prefixes().stream()
        .filter(prefix -> prefix.length() == 1)
        .forEach(prefix -> words.addPrefixed(prefix + word, number));
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
