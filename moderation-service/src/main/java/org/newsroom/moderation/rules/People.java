package org.newsroom.moderation.rules;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** The people whom an article names, as a reader may write their names. */
final class People {

  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_KEY = 4;
  private static final int SHORTEST_KEY_ACROSS_SCRIPTS = 3;
  private static final List<String> HEBREW_PREFIXES =
      List.of("ו", "ה", "ש", "ב", "ל", "מ", "כ", "וש", "שה", "כש", "של", "ול", "וה", "וב", "מה");

  private final Set<String> names = new HashSet<>();

  /** The script of each name by how it sounds. */
  private final Map<String, Integer> scripts = new HashMap<>();

  private People() {}

  static People of(ArticleContext article, Company company, Trie vocabulary) {
    People people = new People();
    article.people().forEach(person -> people.add(words(person)));
    for (String tag : article.tags()) {
      List<String> words = words(tag);
      boolean name = words.size() == 2 || words.size() == 3;
      if (name && words.stream().noneMatch(word -> isNoName(word, company, vocabulary))) {
        people.add(words);
      }
    }
    return people;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  boolean isMentioned(FoldedText text, int begin, int end) {
    String word = text.subSequence(begin, end).toString();
    String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (names.contains(plain) || isPrefixed(plain)) {
      return true;
    }
    String consonants = Transliteration.consonants(plain);
    Integer script = scripts.get(sound(plain));
    return script != null
        && (consonants.length() >= SHORTEST_KEY
            || consonants.length() >= SHORTEST_KEY_ACROSS_SCRIPTS && script != script(plain));
  }

  private boolean isPrefixed(String word) {
    return !isLatin(word)
        && HEBREW_PREFIXES.stream()
            .anyMatch(p -> word.startsWith(p) && names.contains(word.substring(p.length())));
  }

  /** A person goes by the last name; the first name alone could be anybody's. */
  private void add(List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    String last = words.get(words.size() - 1);
    if (last.length() >= SHORTEST_NAME) {
      names.add(last);
      scripts.put(sound(last), script(last));
    }
    if (words.size() == 3 && words.get(0).length() >= SHORTEST_NAME && last.length() < 4) {
      names.add(words.get(0));
    }
  }

  private static boolean isNoName(String word, Company company, Trie vocabulary) {
    return company.isNoName(vocabulary.find(word, 0, word.length()));
  }

  private static List<String> words(String name) {
    return Chars.words(FoldedText.of(name).text(), '\'');
  }

  private static String sound(String name) {
    return Transliteration.consonants(name) + (Transliteration.endsOpen(name) ? "-" : "");
  }

  private static int script(String name) {
    return UScript.getScript(name.codePointAt(0));
  }

  private static boolean isLatin(String word) {
    return !word.isEmpty() && word.charAt(0) < 0x250;
  }
}
