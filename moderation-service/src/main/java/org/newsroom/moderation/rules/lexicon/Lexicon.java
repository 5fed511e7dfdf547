package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** All words that any rule or list knows, each with its number and the rules that it belongs to. */
public final class Lexicon {

  private static final int[] NO_RULES = {};
  private static final int FOUR_LETTERS = 4;
  private static final int FIVE_LETTERS = 5;

  private final List<Rule> rules = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> rulesOfWord = new ArrayList<>();
  private final Stems stems = new Stems();
  private final BitSet evasions = new BitSet();

  /** Words that every reader knows and that nobody means another by. */
  private final BitSet ordinary = new BitSet();

  /** Names that look like another word: they count as nothing where they stand as names. */
  private final BitSet names = new BitSet();

  /** Evasions that an ordinary word without its vowels looks like: {@code btch} of batch. */
  private final BitSet doubtful = new BitSet();

  private final GrowingTrie allWords = new GrowingTrie();
  private final GrowingTrie allDisguisable = new GrowingTrie();
  private Trie vocabulary = allWords.pack();
  private Trie disguisable = allDisguisable.pack();
  private Trie swearing = allWords.pack();

  public int addRule(Rule rule) {
    rules.add(rule);
    return rules.size() - 1;
  }

  public Rule rule(int number) {
    return rules.get(number);
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
    allWords.add(word, number);
    return number;
  }

  public boolean knows(String word) {
    return numbers.containsKey(word);
  }

  public void addWord(String spelling, int rule) {
    int number = number(spelling);
    rulesOfWord.set(number, with(rulesOfWord.get(number), rule));
    if (rules.get(rule).disguised()) {
      allDisguisable.add(words.get(number), number);
    }
  }

  /** Makes a word known as innocent, in any disguise. */
  public void addInnocent(String spelling) {
    int number = number(spelling);
    allDisguisable.add(words.get(number), number);
  }

  /** Makes a word known as one that readers use often. */
  public void addOrdinary(String spelling) {
    ordinary.set(number(spelling));
  }

  /** Makes a word known as a name. */
  public void addName(String spelling) {
    names.set(number(spelling));
  }

  public boolean isName(int number) {
    return number != Trie.NONE && names.get(number);
  }

  /** Whether it is a word that readers use often, and no rule's. */
  public boolean isOrdinary(int number) {
    return number != Trie.NONE && ordinary.get(number) && isInnocent(number);
  }

  /** Lets a word be found inside longer ones. */
  public void addStem(String spelling, int rule) {
    addWord(spelling, rule);
    int number = number(spelling);
    stems.add(words.get(number), number);
  }

  /** Once all words are known: the spellings that people avoid filters with. */
  public void addEvasions() {
    stems.pack();
    Set<String> ordinaryEvasions = ordinaryEvasions();
    int known = words.size();
    for (int number = 0; number < known; number++) {
      String word = words.get(number);
      if (!isInnocent(number)) {
        stems.look(word, number);
      }
      boolean unmistakable = word.length() > FOUR_LETTERS || isStem(number);
      if ((isGrave(number) || isStem(number)) && unmistakable && Chars.areLatin(word)) {
        addEvasion(Evasions.reversed(word), number);
        for (String evasion : Evasions.withoutVowels(word)) {
          addEvasion(evasion, number);
          markDoubtful(evasion, number, ordinaryEvasions);
        }
      }
    }
  }

  /** Once nothing more is added: lays all words out to be searched. */
  public void pack() {
    vocabulary = allWords.pack();
    disguisable = allDisguisable.pack();
    swearing = unmistakable().pack();
    List.of(allWords, allDisguisable).forEach(GrowingTrie::clear);
  }

  private GrowingTrie unmistakable() {
    GrowingTrie found = new GrowingTrie();
    for (int number = 0; number < words.size(); number++) {
      String word = words.get(number);
      boolean profane =
          word.length() > FIVE_LETTERS && isOf(Category.PROFANITY, number) && !isAmbiguous(number);
      if (!isEvasion(number) && Chars.areLatin(word) && (isGrave(number) || profane)) {
        found.add(word, number);
      }
    }
    return found;
  }

  private Set<String> ordinaryEvasions() {
    Set<String> evasions = new HashSet<>();
    for (int number = ordinary.nextSetBit(0);
        number >= 0;
        number = ordinary.nextSetBit(number + 1)) {
      if (isInnocent(number)) {
        evasions.addAll(Evasions.withoutVowels(words.get(number)));
      }
    }
    return evasions;
  }

  /** Also where a rule lists the evasion beside its word. */
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
      allDisguisable.add(spelling, evasion);
    }
  }

  public int size() {
    return words.size();
  }

  public String word(int number) {
    return words.get(number);
  }

  public int[] rulesOf(int number) {
    return rulesOfWord.get(number);
  }

  /** Whether a word is so grave that it counts where it is glued to others. */
  public boolean isGrave(int number) {
    return number != Trie.NONE && rulesOfWord.get(number).length > 0 && isStrong(number);
  }

  public boolean isOf(Category category, int number) {
    if (number == Trie.NONE) {
      return false;
    }
    for (int rule : rulesOfWord.get(number)) {
      if (rules.get(rule).category() == category) {
        return true;
      }
    }
    return false;
  }

  public boolean isInnocent(int number) {
    return rulesOfWord.get(number).length == 0;
  }

  /** Whether it is a usual evasion of a word rather than a word. */
  public boolean isEvasion(int number) {
    return evasions.get(number);
  }

  /** Whether the word, as it is spelled, may be an ordinary one as well. */
  public Doubt doubt(int number) {
    return doubtful.get(number) ? Doubt.SLIGHT : Doubt.NONE;
  }

  public boolean hasStem(int number) {
    return stems.isIn(number);
  }

  public boolean beginsWithShortStem(int number) {
    return stems.isShortAtBeginOf(number);
  }

  public boolean isStem(int number) {
    return stems.isStem(number);
  }

  public boolean isAmbiguous(int number) {
    for (int rule : rulesOfWord.get(number)) {
      if (rules.get(rule).ambiguous()) {
        return true;
      }
    }
    return false;
  }

  public Trie vocabulary() {
    return vocabulary;
  }

  public Trie disguisable() {
    return disguisable;
  }

  public Trie stems() {
    return stems.trie();
  }

  /** Words that are told by all but one of their letters: grave ones, and long ones of swearing. */
  public Trie swearing() {
    return swearing;
  }

  /** Whether a word, if it is one of a rule, is graver than most. */
  public boolean isStrong(int word) {
    if (rulesOfWord.get(word).length == 0) {
      return true;
    }
    for (int rule : rulesOfWord.get(word)) {
      Rule found = rules.get(rule);
      if (found.disguised()
          && found.category() != Category.DEFAMATION
          && found.severity().compareTo(Severity.STRONG) >= 0) {
        return !isAmbiguous(word);
      }
    }
    return false;
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
}
