package org.newsroom.moderation.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Decision.Action;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.store.LedgerEntry;

/**
 * Figures over what editors decided.
 *
 * @param complete whether all of the period was counted, and not its first 200,000 acts only
 * @param waited how long what was decided had waited
 */
record Figures(
    long decided,
    boolean complete,
    List<Hour> perHour,
    @JsonProperty("wait") Wait waited,
    List<Group> byEditor,
    List<Group> byReason,
    List<Group> bySection,
    List<Group> byQueue,
    Appeals appeals) {

  /** How many were decided in the hour that begins then. */
  record Hour(Instant hour, long decided) {}

  /** How long it took from when something began to wait; null where nothing did. */
  record Wait(@Nullable Duration median, @Nullable Duration p95) {

    static Wait of(Collection<LedgerEntry> entries) {
      List<Long> sorted =
          entries.stream()
              .map(LedgerEntry::waitedSeconds)
              .filter(Objects::nonNull)
              .sorted()
              .toList();
      return new Wait(at(sorted, 0.5), at(sorted, 0.95));
    }

    private static @Nullable Duration at(List<Long> sorted, double share) {
      return sorted.isEmpty()
          ? null
          : Duration.ofSeconds(sorted.get((int) Math.round(share * (sorted.size() - 1))));
    }
  }

  /** What was decided by one editor, for one reason, in one section or from one queue. */
  record Group(String name, long decided, @Nullable Duration median) {}

  /** Appeals that were answered, and how many of them changed what they were against. */
  record Appeals(long decided, long upheld) {}

  static Figures of(List<LedgerEntry> acts, boolean complete) {
    List<LedgerEntry> decided =
        acts.stream()
            .filter(act -> act.action().isVerdict() || act.action() == Action.CONFIRMED)
            .toList();
    List<LedgerEntry> appeals =
        decided.stream().filter(act -> act.queue() == Line.APPEALS).toList();
    return new Figures(
        decided.size(),
        complete,
        perHour(decided),
        Wait.of(decided),
        groups(decided, LedgerEntry::by),
        groups(decided, act -> act.reason() == null ? null : act.reason().name()),
        groups(decided, LedgerEntry::section),
        groups(decided, act -> act.queue() == null ? null : act.queue().name()),
        new Appeals(
            appeals.size(),
            appeals.stream().filter(act -> act.verdict() == Verdict.APPROVED).count()));
  }

  private static List<Hour> perHour(List<LedgerEntry> decided) {
    return decided.stream()
        .collect(
            Collectors.groupingBy(
                act -> act.at().truncatedTo(ChronoUnit.HOURS), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(hour -> new Hour(hour.getKey(), hour.getValue()))
        .toList();
  }

  private static List<Group> groups(
      List<LedgerEntry> decided, Function<LedgerEntry, @Nullable String> name) {
    Map<String, List<LedgerEntry>> groups = new TreeMap<>();
    for (LedgerEntry act : decided) {
      String key = name.apply(act);
      if (key != null) {
        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(act);
      }
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new Group(
                    group.getKey(), group.getValue().size(), Wait.of(group.getValue()).median()))
        .toList();
  }
}
