package org.newsroom.moderation.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.ruling.store.LedgerEntry;
import org.newsroom.moderation.statistics.Share.Grouping;

/** How often editors who did not know what the rules had decided came to the same verdict. */
record Agreement(List<Share> items) {

  static Agreement of(List<LedgerEntry> acts) {
    Map<Key, List<Boolean>> groups = new TreeMap<>();
    for (LedgerEntry act : acts) {
      if (Boolean.TRUE.equals(act.blind()) && act.rulesSaid() != null) {
        boolean agreed = act.verdict() == act.rulesSaid();
        keys(act).forEach(key -> groups.computeIfAbsent(key, any -> new ArrayList<>()).add(agreed));
      }
    }
    return new Agreement(
        groups.entrySet().stream()
            .map(
                group ->
                    Share.of(
                        group.getKey().by(),
                        group.getKey().value(),
                        group.getValue().size(),
                        group.getValue().stream().filter(agreed -> agreed).count()))
            .toList());
  }

  private static Stream<Key> keys(LedgerEntry act) {
    return Stream.concat(
        Stream.of(new Key(Grouping.VERDICT, String.valueOf(act.rulesSaid()))),
        act.found().stream()
            .map(found -> new Key(isCategory(found) ? Grouping.CATEGORY : Grouping.RULE, found)));
  }

  private static boolean isCategory(String found) {
    return Stream.of(Category.values()).anyMatch(category -> category.name().equals(found));
  }

  private record Key(Grouping by, String value) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      return by == other.by ? value.compareTo(other.value) : by.compareTo(other.by);
    }
  }
}
