package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsroom.moderation.rules.definition.Spellings;

/**
 * Reads phrases as their authors write them, {@code hope <you> ... die|choke}: alternatives, a list
 * by name, {@code no-one} for two words with a hyphen or a blank between them, {@code word?} for
 * one that may be absent, {@code ...} for up to three others.
 */
public final class PhraseReader {

  private static final String GAP = "...";
  private static final Pattern HYPHENED = Pattern.compile("[^-]+(-[^-]+)+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Between the alternatives of one place; those inside brackets are endings of one word. */
  private static final Pattern BAR = Pattern.compile("\\|(?![^\\[{]*[\\]}])");

  private final LexiconBuilder lexicon;
  private final WordLists lists;
  private final Map<String, Phrase.Element> elements = new HashMap<>();

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
    return BLANKS.split(notation.strip());
  }

  private static String[] choices(String part) {
    String choices = isOptional(part) ? part.substring(0, part.length() - 1) : part;
    return BAR.split(choices);
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

  /** Phrases have many places in common, whose words are gathered once. */
  private Phrase.Element element(String part) {
    return elements.computeIfAbsent(part, this::newElement);
  }

  private Phrase.Element newElement(String part) {
    if (part.equals(GAP)) {
      return Phrase.Element.GAP;
    }
    BitSet all = new BitSet();
    for (String choice : choices(part)) {
      if (isList(choice)) {
        lists.named(name(choice)).forEach(all::set);
      } else {
        spelled(choice).forEach(word -> all.set(lexicon.number(word)));
      }
    }
    WordSet words = WordSet.of(all);
    return Phrase.Element.of(words, sequences(words), isOptional(part));
  }

  /** The words that a hyphen joins, each as the words that it joins. */
  private List<int[]> sequences(WordSet words) {
    List<int[]> sequences = new ArrayList<>();
    words.forEach(
        number -> {
          String word = lexicon.word(number);
          if (word.indexOf('-') > 0 && HYPHENED.matcher(word).matches()) {
            sequences.add(Stream.of(word.split("-")).mapToInt(lexicon::number).toArray());
          }
        });
    return sequences;
  }

  private static List<String> spelled(String choice) {
    if (choice.startsWith("<")) {
      throw new IllegalArgumentException("'<' is not closed in '" + choice + "'");
    }
    return Spellings.expand(choice, Map.of());
  }
}
