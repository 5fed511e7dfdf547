package org.newsroom.moderation.lifeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Decision;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.moderation.ruling.objection.Appeal;
import org.newsroom.moderation.ruling.objection.Report;

/** Makes one line of what a case knows and what events have told. */
final class Telling {

  private final Case subject;
  private final Map<Long, Entry> rulings = new HashMap<>();
  private final List<Happening> line = new ArrayList<>();

  private Telling(Case subject, Collection<Entry> entries) {
    this.subject = subject;
    entries.stream().filter(Entry::isRuling).forEach(one -> rulings.put(one.sequence(), one));
  }

  /** All that is known, in the order in which it happened. */
  static List<Happening> of(Case subject, Collection<Entry> entries, Instant now) {
    Telling telling = new Telling(subject, entries);
    telling.submission();
    if (!subject.isBlind()) {
      telling.rulings();
      entries.stream()
          .filter(one -> !one.isRuling() && !one.isNotice())
          .forEach(telling::publication);
      entries.stream()
          .filter(Entry::isNotice)
          .map(one -> Happening.of(one, null, null))
          .forEach(telling.line::add);
    }
    telling.objections();
    telling.claim(now);
    telling.line.sort(Comparator.comparing(Happening::at));
    return telling.line;
  }

  private void submission() {
    line.add(Happening.of(subject.comment().submittedAt(), "SUBMITTED", null, null));
    Instant revised = subject.comment().revisedAt();
    if (revised != null) {
      line.add(Happening.of(revised, "CORRECTED", null, null));
    }
  }

  /** Those that were announced; what was not is known to the case. */
  private void rulings() {
    Map<Long, String> editors = new HashMap<>();
    subject.decisions().stream()
        .filter(Decision::isRuling)
        .forEach(made -> editors.put(made.sequence(), made.by()));
    rulings.forEach(
        (sequence, entry) -> line.add(Happening.of(entry, editors.get(sequence), cause(sequence))));
    for (Decision made : subject.decisions()) {
      if (!made.isRuling()) {
        line.add(Happening.of(made.at(), made.action().name(), made.by(), null));
      } else if (!rulings.containsKey(made.sequence())) {
        String reason = made.reason() == null ? null : made.reason().name();
        line.add(Happening.of(made.at(), made.verdict().name(), made.by(), reason));
      }
    }
    Ruling inForce = subject.ruling();
    if (!rulings.containsKey(inForce.sequence()) && !editors.containsKey(inForce.sequence())) {
      String reason = inForce.reason() == null ? null : inForce.reason().name();
      line.add(
          Happening.of(
              inForce.decidedAt(), inForce.verdict().name(), inForce.decidedBy().name(), reason));
    }
  }

  /** The first ruling follows on the submission; what later ones follow on is not told. */
  private @Nullable Instant cause(long sequence) {
    return sequence == 1 ? subject.comment().submittedAt() : null;
  }

  private void publication(Entry entry) {
    Entry ruling = rulings.get(entry.sequence());
    Ruling inForce = subject.ruling();
    Instant ruled = inForce.sequence() == entry.sequence() ? inForce.decidedAt() : null;
    boolean byRuling = entry.detail() == null;
    line.add(Happening.of(entry, null, byRuling ? (ruling == null ? ruled : ruling.at()) : null));
  }

  private void objections() {
    for (Report report : subject.aftermath().reports().latest()) {
      line.add(Happening.of(report.at(), "REPORTED", null, report.reason().name()));
    }
    Appeal appeal = subject.aftermath().appeal();
    if (appeal != null) {
      line.add(Happening.of(appeal.at(), "APPEALED", null, null));
    }
    Instant withdrawn = subject.aftermath().withdrawnAt();
    if (withdrawn != null) {
      line.add(Happening.of(withdrawn, "WITHDRAWN", null, null));
    }
  }

  /** A claim is told while it holds: its end is known, its beginning is not. */
  private void claim(Instant now) {
    Claim claim = subject.claim();
    if (claim != null && claim.isValid(now)) {
      line.add(Happening.of(now, "CLAIMED", claim.by(), "until " + claim.until()));
    }
  }
}
