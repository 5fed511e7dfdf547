package org.newsroom.moderation.rules.lexicon;

import java.util.List;

/**
 * All words that any rule or list knows, each with its number, and what is known of each. The words
 * stand in four tries, whose values are their numbers.
 */
public final class Lexicon {

  private final List<String> words;
  private final WordRules rules;
  private final Stems stems;
  private final WordSet evasions;
  private final WordSet ordinary;
  private final WordSet names;

  /** Evasions that an ordinary word without its vowels looks like: {@code btch} of batch. */
  private final WordSet doubtful;

  /** Words that are only near a grave one: evasions, and words behind a prefix. */
  private final WordSet near;

  private final Tries tries;

  Lexicon(LexiconBuilder builder) {
    words = builder.words();
    rules = builder.rules();
    stems = builder.stems();
    evasions = builder.evasions();
    ordinary = builder.ordinary();
    names = builder.names();
    doubtful = builder.doubtful();
    near = builder.near();
    tries = builder.tries(rules);
  }

  /** How many words there are; their numbers are smaller. */
  public int size() {
    return words.size();
  }

  /** The letters of a word, folded. */
  public String word(int number) {
    return words.get(number);
  }

  /** The rules that each word belongs to. */
  public WordRules rules() {
    return rules;
  }

  /** The trie of all words. */
  public Trie vocabulary() {
    return tries.vocabulary();
  }

  /**
   * The trie of the words that are sought in disguise, and of innocent ones that look like them.
   */
  public Trie disguisable() {
    return tries.disguisable();
  }

  /** The trie of the words that are found inside longer ones. */
  public Trie stems() {
    return stems.trie();
  }

  /** The trie of words that all but one of their letters tell: grave ones, and long swear words. */
  public Trie swearing() {
    return tries.swearing();
  }

  /** Whether no rule lists the word. */
  public boolean isInnocent(int number) {
    return rules.isInnocent(number);
  }

  /** Whether it is a word that readers use often, and no rule's; {@link Trie#NONE} is none. */
  public boolean isOrdinary(int number) {
    return ordinary.has(number) && isInnocent(number);
  }

  /** Whether the word is also a name; {@link Trie#NONE} is none. */
  public boolean isName(int number) {
    return names.has(number);
  }

  /**
   * Whether a rule lists the word as so grave that it counts where it is glued to others; {@link
   * Trie#NONE} is no such word, nor is one that is also a name or a topic.
   */
  public boolean isGrave(int number) {
    return rules.isGrave(number);
  }

  /** Whether a rule says that the word is also a name or a topic. */
  public boolean isAmbiguous(int number) {
    return rules.isAmbiguous(number);
  }

  /** Whether it is a usual evasion of a word rather than a word. */
  public boolean isEvasion(int number) {
    return evasions.has(number);
  }

  /** The doubt whether the word, as it is spelled, may be an ordinary one as well. */
  public Doubt doubt(int number) {
    if (doubtful.has(number)) {
      return Doubt.SLIGHT;
    }
    return near.has(number) ? Doubt.NEAR : Doubt.NONE;
  }

  /** Whether the word is a stem, which is found inside longer words. */
  public boolean isStem(int number) {
    return stems.isStem(number);
  }

  /** Whether a stem is a part of the word, so that a part of its letters tells it. */
  public boolean hasStem(int number) {
    return stems.isIn(number);
  }

  /** Whether the word begins with a stem of few letters. */
  public boolean beginsWithShortStem(int number) {
    return stems.isShortAtBeginOf(number);
  }
}
