package org.newsroom.moderation.ruling.objection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one comment: those that wait for an answer add up in one item. An item answers at
 * most 100 reports, the first; it counts the others.
 *
 * @param open the ids of the reports that the next answer names, oldest first
 * @param answered the ids of the latest reports that were answered, at most 500
 * @param count how many reports wait; above 100, one that is delivered twice counts twice
 * @param reasons how many of those that wait give each reason
 * @param latest the latest 20 of those that wait, oldest first
 * @param since the time of the first that waits
 */
public record Reports(
    List<String> open,
    List<String> answered,
    int count,
    Map<Report.Reason, Integer> reasons,
    List<Report> latest,
    @Nullable Instant since) {

  /** No reports. */
  public static final Reports NONE =
      new Reports(List.of(), List.of(), 0, Map.of(), List.of(), null);

  private static final int MOST_OPEN = 100;
  private static final int MOST_ANSWERED = 500;
  private static final int MOST_SHOWN = 20;

  public Reports {
    open = List.copyOf(open);
    answered = List.copyOf(answered);
    reasons = Map.copyOf(reasons);
    latest = List.copyOf(latest);
  }

  /** Whether reports wait for an answer. */
  public boolean areOpen() {
    return count > 0;
  }

  /** Whether a report came before. */
  public boolean know(Report report) {
    return open.contains(report.id())
        || answered.contains(report.id())
        || latest.stream().anyMatch(shown -> shown.id().equals(report.id()));
  }

  /** Whether one of those that wait names a law. */
  public boolean areOfIllegality() {
    return reasons.containsKey(Report.Reason.ILLEGAL);
  }

  /** These and one more, which waits. */
  public Reports with(Report report) {
    Map<Report.Reason, Integer> counts = new EnumMap<>(Report.Reason.class);
    counts.putAll(reasons);
    counts.merge(report.reason(), 1, Integer::sum);
    List<String> ids = new ArrayList<>(open);
    if (ids.size() < MOST_OPEN) {
      ids.add(report.id());
    }
    List<Report> shown = last(MOST_SHOWN, Stream.concat(latest.stream(), Stream.of(report)));
    return new Reports(
        ids, answered, count + 1, counts, shown, Objects.requireNonNullElse(since, report.at()));
  }

  /** None that waits: all were answered. */
  public Reports closed() {
    Stream<String> counted = latest.stream().map(Report::id).filter(id -> !open.contains(id));
    Stream<String> known = Stream.of(answered.stream(), open.stream(), counted).flatMap(ids -> ids);
    return new Reports(List.of(), last(MOST_ANSWERED, known), 0, Map.of(), List.of(), null);
  }

  private static <T> List<T> last(int most, Stream<T> all) {
    List<T> list = all.toList();
    return list.subList(Math.max(0, list.size() - most), list.size());
  }
}
