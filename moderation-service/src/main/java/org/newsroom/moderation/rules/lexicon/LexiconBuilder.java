package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * Collects the words of a rule set and numbers them; {@link #build()} makes a lexicon of them.
 * Words that fold to the same letters are one word.
 */
public final class LexiconBuilder {

  private static final int[] NO_RULES = {};
  private static final int FOUR_LETTERS = 4;
  private static final int FIVE_LETTERS = 5;

  private final List<Rule> rules = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> rulesOfWord = new ArrayList<>();
  private final BitSet disguisable = new BitSet();
  private final BitSet listedStems = new BitSet();
  private final BitSet evasions = new BitSet();
  private final BitSet ordinary = new BitSet();
  private final BitSet names = new BitSet();
  private final BitSet doubtful = new BitSet();
  private final BitSet near = new BitSet();
  private Stems stems = Stems.NONE;

  /** Adds a rule and gives it a number, under which its words are added. */
  public int addRule(Rule rule) {
    rules.add(rule);
    return rules.size() - 1;
  }

  /** The number of a word, which becomes known if it was not. */
  public int number(String spelling) {
    String word = FoldedText.of(spelling).text().strip();
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = words.size();
    words.add(word);
    numbers.put(word, number);
    rulesOfWord.add(NO_RULES);
    return number;
  }

  /** The word of a number, in folded letters. */
  String word(int number) {
    return words.get(number);
  }

  /** Whether a word, in folded letters, has a number already. */
  public boolean knows(String word) {
    return numbers.containsKey(word);
  }

  /** Makes a word one of a rule. */
  public void addWord(String spelling, int rule) {
    int number = number(spelling);
    rulesOfWord.set(number, with(rulesOfWord.get(number), rule));
    near.clear(number);
    if (rules.get(rule).disguised()) {
      disguisable.set(number);
    }
  }

  /**
   * Makes a word behind a prefix, which may be another word by chance, one of a rule, unless it is
   * known as innocent.
   */
  public void addPrefixed(String spelling, int rule) {
    int number = number(spelling);
    boolean isNew = rulesOfWord.get(number).length == 0;
    boolean isInnocent = isNew && disguisable.get(number);
    if (!isInnocent) {
      addWord(spelling, rule);
      near.set(number, isNew);
    }
  }

  /** Makes a word one of a rule that is found inside longer words, too. */
  public void addStem(String spelling, int rule) {
    addWord(spelling, rule);
    listedStems.set(number(spelling));
  }

  /** Makes a word known as innocent, in any disguise. */
  public void addInnocent(String spelling) {
    disguisable.set(number(spelling));
  }

  /** Makes a word known as one that readers use often and mean no other by. */
  public void addOrdinary(String spelling) {
    ordinary.set(number(spelling));
  }

  /** Makes a word known as a name that looks like another word. */
  public void addName(String spelling) {
    names.set(number(spelling));
  }

  /**
   * Adds the spellings without a sign by which people avoid filters. Words of rules and ordinary
   * words that are added later have none; what is added before is never taken for one.
   */
  public void addEvasions() {
    WordRules known = new WordRules(rules, rulesOfWord);
    stems = Stems.of(words, listedStems, known);
    Set<String> ordinaryEvasions = ordinaryEvasions(known);
    int size = words.size();
    for (int number = 0; number < size; number++) {
      String word = words.get(number);
      boolean stem = listedStems.get(number);
      boolean unmistakable = word.length() > FIVE_LETTERS || stems.isIn(number);
      if ((known.isGrave(number) || stem) && unmistakable && Chars.areLatin(word)) {
        if (stems.isIn(number)) {
          addEvasion(Evasions.reversed(word), number);
        }
        for (String evasion : Evasions.withoutVowels(word)) {
          addEvasion(evasion, number);
          markDoubtful(evasion, number, ordinaryEvasions);
        }
      }
    }
  }

  /** The lexicon of all that was added. */
  public Lexicon build() {
    return new Lexicon(this);
  }

  private Set<String> ordinaryEvasions(WordRules known) {
    Set<String> found = new HashSet<>();
    ordinary.stream()
        .filter(known::isInnocent)
        .forEach(number -> found.addAll(Evasions.withoutVowels(words.get(number))));
    return found;
  }

  /** Marks an evasion that may be an ordinary word's, also where a rule lists it itself. */
  private void markDoubtful(String spelling, int number, Set<String> ordinaryEvasions) {
    Integer evasion = numbers.get(spelling);
    if (evasion != null
        && Arrays.equals(rulesOfWord.get(evasion), rulesOfWord.get(number))
        && ordinaryEvasions.contains(spelling)) {
      doubtful.set(evasion);
    }
  }

  private void addEvasion(String spelling, int number) {
    if (spelling.length() >= FOUR_LETTERS && !numbers.containsKey(spelling)) {
      int evasion = number(spelling);
      evasions.set(evasion);
      rulesOfWord.set(evasion, rulesOfWord.get(number));
      disguisable.set(evasion);
    }
  }

  private static int[] with(int[] known, int added) {
    for (int rule : known) {
      if (rule == added) {
        return known;
      }
    }
    int[] more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = added;
    return more;
  }

  List<String> words() {
    return List.copyOf(words);
  }

  WordRules rules() {
    return new WordRules(rules, rulesOfWord);
  }

  Stems stems() {
    return stems;
  }

  WordSet evasions() {
    return WordSet.of(evasions);
  }

  WordSet ordinary() {
    return WordSet.of(ordinary);
  }

  WordSet names() {
    return WordSet.of(names);
  }

  WordSet near() {
    near.or(evasions);
    return WordSet.of(near);
  }

  WordSet doubtful() {
    return WordSet.of(doubtful);
  }

  Tries tries(WordRules known) {
    return Tries.of(words, known, disguisable, evasions);
  }
}
