package org.newsroom.moderation.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.store.LedgerEntry;
import org.newsroom.moderation.statistics.Share.Grouping;

/**
 * The figures of a period for a report under article 15 of Regulation (EU) 2022/2065.
 *
 * @param rejected how many comments were rejected by automated means alone
 * @param approved how many were let through by them alone
 */
record Transparency(long rejected, long approved, Figures figures, List<LedgerEntry> acts) {

  String csv() {
    Csv csv = new Csv(List.of("measure", "of", "count", "share", "low", "high"));
    count(csv, "automated", "rejected", rejected);
    count(csv, "automated", "approved", approved);
    count(csv, "editors", "rejected", decided(Verdict.REJECTED));
    count(csv, "editors", "approved", decided(Verdict.APPROVED));
    figures.byReason().forEach(one -> count(csv, "editors by reason", one.name(), one.decided()));
    count(csv, "notices", "answered", from(Line.REPORTED).count());
    count(
        csv,
        "notices",
        "taken off",
        from(Line.REPORTED).filter(act -> act.verdict() == Verdict.REJECTED).count());
    count(csv, "complaints", "answered", figures.appeals().decided());
    count(csv, "complaints", "upheld", figures.appeals().upheld());
    for (Share share : Agreement.of(acts).items()) {
      if (share.by() == Grouping.VERDICT) {
        csv.row(
            Stream.of(
                "agreement with automated means",
                share.value(),
                share.read(),
                share.share(),
                share.low(),
                share.high()));
      }
    }
    return csv.toString();
  }

  private static void count(Csv csv, String measure, String of, long count) {
    csv.row(Stream.of(measure, of, count));
  }

  private long decided(Verdict verdict) {
    return acts.stream()
        .filter(act -> act.action().isVerdict() && act.verdict() == verdict)
        .count();
  }

  private Stream<LedgerEntry> from(Line line) {
    return acts.stream().filter(act -> act.action().isVerdict() && act.queue() == line);
  }
}
