package org.newsroom.moderation.rules.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The endings that a pack lists by name, and the words that its notation spells with them. */
record Endings(Map<String, List<String>> byName) {

  /** The endings of a pack, which may have short forms of their own: {@code [s|es]}. */
  static Endings of(Fields endings) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    Endings none = new Endings(Map.of());
    endings.names().forEach(name -> named.put(name, none.words(endings, name)));
    return new Endings(named);
  }

  /** All forms of the words of a field; a notation that makes no sense is a problem. */
  List<String> words(Fields fields, String name) {
    List<String> words = new ArrayList<>();
    for (String notation : fields.words(name)) {
      try {
        words.addAll(Spellings.expand(notation, byName));
      } catch (IllegalArgumentException e) {
        fields.refuse(name, name + ": " + e.getMessage());
      }
    }
    return words;
  }
}
