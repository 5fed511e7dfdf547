package org.newsroom.moderation.rules.context;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** The people whom an article names, as a reader may write their names. */
final class People {

  private static final int SHORTEST_NAME = 3;
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final int SHORTEST_KEY = 4;
  private static final int SHORTEST_KEY_ACROSS_SCRIPTS = 3;
  private static final int LEAST_ARABIC_VOWELS = 2;
  private final Set<String> names = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();

  /** Last names that mean something else unless a first name stands before: {@code Jack Ma}. */
  private final Set<String> shortNames = new HashSet<>();

  /** The script of each name by how it sounds. */
  private final Map<String, Integer> scripts = new HashMap<>();

  /** The script of each name by how it sounds, as far as Arabic letters can tell. */
  private final Map<String, Integer> coarse = new HashMap<>();

  private People() {}

  /** The people whom the article names itself, and those whom its tags seem to name. */
  static People of(ArticleContext article, Surroundings surroundings, Trie vocabulary) {
    return called(named(article, surroundings, vocabulary));
  }

  /** The people of these names, each of them in words. */
  static People called(List<List<String>> names) {
    People people = new People();
    names.forEach(people::add);
    return people;
  }

  /** The names in an article, each in words. */
  static List<List<String>> named(
      ArticleContext article, Surroundings surroundings, Trie vocabulary) {
    List<List<String>> named = new ArrayList<>();
    article.people().stream()
        .map(People::words)
        .filter(words -> !words.isEmpty())
        .forEach(named::add);
    for (String tag : article.tags()) {
      List<String> words = words(tag);
      boolean name = words.size() == 2 || words.size() == 3;
      if (name
          && isWrittenAsName(tag)
          && words.stream().noneMatch(word -> isNoName(word, surroundings, vocabulary))) {
        named.add(words);
      }
    }
    return named;
  }

  boolean isEmpty() {
    return names.isEmpty() && shortNames.isEmpty();
  }

  /** Whether the word is the name that somebody goes by, in any spelling and form. */
  boolean isMentioned(FoldedText text, int begin, int end) {
    return isMentioned(text.subSequence(begin, end).toString());
  }

  /** Whether the word of a folded text is the name that somebody goes by. */
  boolean isMentioned(String word) {
    String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return NameForms.of(plain).stream().anyMatch(form -> names.contains(form) || soundsAlike(form));
  }

  /** Whether the word is a last name of two letters, which counts behind a first name only. */
  boolean isShort(FoldedText text, int begin, int end) {
    return end - begin < SHORTEST_NAME
        && shortNames.contains(text.subSequence(begin, end).toString());
  }

  /** Whether the word is a first name of somebody, in the spelling of the article. */
  boolean isGiven(FoldedText text, int begin, int end) {
    return givenNames.contains(text.subSequence(begin, end).toString());
  }

  private boolean soundsAlike(String word) {
    String sound = sound(word);
    int consonants = Transliteration.consonants(word).length();
    int script = script(word);
    Integer name = scripts.get(sound);
    if (name != null && !(name == UScript.ARABIC && script == UScript.ARABIC)) {
      return consonants >= (name == script ? SHORTEST_KEY : SHORTEST_KEY_ACROSS_SCRIPTS);
    }
    Integer other = coarse.get(Transliteration.coarse(sound));
    return other != null && other != script && isSameInArabic(word, consonants);
  }

  /** Many an Arabic word has the consonants of a short foreign name, but seldom its vowels. */
  private static boolean isSameInArabic(String word, int consonants) {
    boolean arabic = script(word) == UScript.ARABIC;
    return consonants >= SHORTEST_KEY
        || arabic
            && consonants >= SHORTEST_KEY_ACROSS_SCRIPTS
            && Transliteration.arabicVowels(word) >= LEAST_ARABIC_VOWELS;
  }

  /** A person goes by the last name; the first name alone could be anybody's. */
  private void add(List<String> full) {
    boolean generation = full.size() > 2 && GENERATIONS.contains(full.get(full.size() - 1));
    List<String> words = generation ? full.subList(0, full.size() - 1) : full;
    if (words.isEmpty()) {
      return;
    }
    givenNames.addAll(words.subList(0, words.size() - 1));
    String last = words.get(words.size() - 1);
    if (last.length() >= SHORTEST_NAME) {
      names.add(last);
      scripts.put(sound(last), script(last));
      coarse.putIfAbsent(Transliteration.coarse(sound(last)), script(last));
    } else if (words.size() > 1) {
      shortNames.add(last);
    }
    if (last.startsWith("ال") && last.length() >= SHORTEST_NAME + 2) {
      names.add(last.substring(2));
    }
    if (words.size() == 3 && words.get(0).length() >= SHORTEST_NAME && last.length() < 4) {
      names.add(words.get(0));
    }
  }

  /** In scripts with capitals a name begins and ends with a word that has one. */
  private static boolean isWrittenAsName(String tag) {
    String[] words = tag.strip().split("\\s+");
    return !Character.isLowerCase(words[0].codePointAt(0))
        && !Character.isLowerCase(words[words.length - 1].codePointAt(0));
  }

  private static boolean isNoName(String word, Surroundings surroundings, Trie vocabulary) {
    return surroundings.isNoName(vocabulary.find(word, 0, word.length()));
  }

  /** The words of a name, folded. */
  static List<String> words(String name) {
    return Chars.words(FoldedText.of(name).text(), '\'');
  }

  private static String sound(String name) {
    return Transliteration.consonants(name) + (Transliteration.endsOpen(name) ? "-" : "");
  }

  private static int script(String name) {
    return UScript.getScript(name.codePointAt(0));
  }
}
