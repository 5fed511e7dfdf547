package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsroom.moderation.rules.definition.Spellings;

/** All phrases of a rule set, found by the word that they begin with. */
public final class Phrases {

  private static final List<Phrase> NONE = List.of();

  private final List<List<Phrase>> byFirstWord = new ArrayList<>();

  /** The words of every list, as bits. */
  private final Map<String, long[]> lists;

  private final Lexicon lexicon;

  public Phrases(Lexicon lexicon, Map<String, long[]> lists) {
    this.lexicon = lexicon;
    this.lists = lists;
  }

  public void add(int rule, String notation) {
    List<Phrase.Element> elements = new ArrayList<>();
    for (String part : notation.strip().split("\\s+")) {
      elements.add(element(part));
    }
    Phrase.Element first = elements.get(0);
    if (first.gap() || first.optional()) {
      throw new IllegalArgumentException("a phrase begins with a word: '" + notation + "'");
    }
    Phrase phrase = new Phrase(rule, List.copyOf(elements));
    for (int word = 0; word < first.words().length * 64; word++) {
      if (first.accepts(word)) {
        startingWith(word).add(phrase);
      }
    }
  }

  public List<Phrase> at(int word) {
    return word >= 0 && word < byFirstWord.size() ? byFirstWord.get(word) : NONE;
  }

  private List<Phrase> startingWith(int word) {
    while (byFirstWord.size() <= word) {
      byFirstWord.add(new ArrayList<>(0));
    }
    return byFirstWord.get(word);
  }

  private Phrase.Element element(String part) {
    if (part.equals("...")) {
      return new Phrase.Element(new long[0], false, true);
    }
    boolean optional = part.endsWith("?");
    String choices = optional ? part.substring(0, part.length() - 1) : part;
    long[] bits = new long[(lexicon.size() >>> 6) + 1];
    for (String choice : choices.split("\\|(?![^\\[{]*[\\]}])")) {
      bits = choice.startsWith("<") ? union(bits, list(choice)) : spelled(bits, choice);
    }
    return new Phrase.Element(bits, optional, false);
  }

  private long[] list(String choice) {
    long[] list = lists.get(choice.substring(1, choice.length() - 1));
    if (list == null) {
      throw new IllegalArgumentException("no list is named " + choice);
    }
    return list;
  }

  private long[] spelled(long[] bits, String choice) {
    long[] grown = bits;
    for (String word : Spellings.expand(choice, Map.of())) {
      grown = set(grown, lexicon.number(word));
    }
    return grown;
  }

  public static long[] set(long[] bits, int index) {
    long[] grown =
        index >>> 6 < bits.length ? bits : java.util.Arrays.copyOf(bits, (index >>> 6) + 1);
    grown[index >>> 6] |= 1L << index;
    return grown;
  }

  private static long[] union(long[] one, long[] other) {
    long[] grown = java.util.Arrays.copyOf(one, Math.max(one.length, other.length));
    for (int i = 0; i < other.length; i++) {
      grown[i] |= other[i];
    }
    return grown;
  }
}
