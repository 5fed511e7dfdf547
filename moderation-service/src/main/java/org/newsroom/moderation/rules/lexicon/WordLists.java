package org.newsroom.moderation.rules.lexicon;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.newsroom.moderation.rules.definition.ListName;

/**
 * The word lists of a rule set by name, whatever packs their words come from: those that the engine
 * gives a meaning, those that only phrases name, and the words of each category.
 */
public final class WordLists {

  /** The lists of a rule set that has none. */
  public static final WordLists NONE = new WordLists(Map.of());

  private final Map<String, WordSet> lists = new LinkedHashMap<>();

  /**
   * @param lists the numbers of each list's words by the list's name
   */
  public WordLists(Map<String, BitSet> lists) {
    lists.forEach((name, words) -> this.lists.put(name, WordSet.of(words)));
  }

  /** The words of a list; a list that no pack has is empty. */
  public WordSet get(ListName name) {
    return named(name.inPacks());
  }

  /** The words of a list or of a category; one that is not there has none. */
  WordSet named(String name) {
    return lists.getOrDefault(name, WordSet.EMPTY);
  }

  /** The names of all lists and categories that have words. */
  public Set<String> names() {
    return Collections.unmodifiableSet(lists.keySet());
  }
}
