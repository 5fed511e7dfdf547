package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsroom.moderation.rules.definition.Spellings;

/**
 * Reads phrases as their authors write them, {@code hope <you> ... die|choke}: alternatives, a list
 * by name, {@code word?} for one that may be absent, {@code ...} for up to three others.
 */
public final class PhraseReader {

  private static final String GAP = "...";

  private final LexiconBuilder lexicon;
  private final WordLists lists;

  public PhraseReader(LexiconBuilder lexicon, WordLists lists) {
    this.lexicon = lexicon;
    this.lists = lists;
  }

  /**
   * The phrase of a rule. A list that is not there has no words.
   *
   * @throws IllegalArgumentException saying why, if the notation makes no sense
   */
  public Phrase read(int rule, String notation) {
    List<Phrase.Element> elements = new ArrayList<>();
    for (String part : parts(notation)) {
      elements.add(element(part));
    }
    Phrase.Element first = elements.get(0);
    if (first.gap() || first.optional()) {
      throw new IllegalArgumentException("a phrase begins with a word: '" + notation + "'");
    }
    return new Phrase(rule, List.copyOf(elements));
  }

  /** The names of the lists that a phrase uses. */
  public static List<String> lists(String notation) {
    List<String> names = new ArrayList<>();
    for (String part : parts(notation)) {
      for (String choice : choices(part)) {
        if (isList(choice)) {
          names.add(name(choice));
        }
      }
    }
    return names;
  }

  private static String[] parts(String notation) {
    return notation.strip().split("\\s+");
  }

  /** The alternatives of one place; those inside brackets are endings of one word. */
  private static String[] choices(String part) {
    String choices = isOptional(part) ? part.substring(0, part.length() - 1) : part;
    return choices.split("\\|(?![^\\[{]*[\\]}])");
  }

  private static boolean isOptional(String part) {
    return part.endsWith("?");
  }

  private static boolean isList(String choice) {
    return choice.startsWith("<") && choice.endsWith(">");
  }

  private static String name(String choice) {
    return choice.substring(1, choice.length() - 1);
  }

  private Phrase.Element element(String part) {
    if (part.equals(GAP)) {
      return new Phrase.Element(WordSet.EMPTY, false, true);
    }
    WordSet words = WordSet.EMPTY;
    for (String choice : choices(part)) {
      words = words.union(isList(choice) ? lists.named(name(choice)) : spelled(choice));
    }
    return new Phrase.Element(words, isOptional(part), false);
  }

  private WordSet spelled(String choice) {
    if (choice.startsWith("<")) {
      throw new IllegalArgumentException("'<' is not closed in '" + choice + "'");
    }
    WordSet words = WordSet.EMPTY;
    for (String word : Spellings.expand(choice, Map.of())) {
      words = words.with(lexicon.number(word));
    }
    return words;
  }
}
