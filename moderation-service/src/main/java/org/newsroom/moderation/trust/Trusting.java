package org.newsroom.moderation.trust;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.ruling.Decision.Action;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.moderation.ruling.store.Ledger;
import org.newsroom.moderation.ruling.store.LedgerEntry;
import org.springframework.stereotype.Service;

/**
 * Counts the errors that blind readings show, and brings a category into doubt or out of it again.
 * Each step is first written into the ledger: whoever dies between the two writes the same again.
 */
@Service
class Trusting {

  private static final int MOST_READINGS = 100_000;

  private final Trusts trusts;
  private final Ledger ledger;
  private final TrustProperties settings;
  private final Clock clock;

  Trusting(Trusts trusts, Ledger ledger, TrustProperties settings, Clock clock) {
    this.trusts = trusts;
    this.ledger = ledger;
    this.settings = settings;
    this.clock = clock;
  }

  /** Looks at all categories; several instances may do so at once. */
  void look() {
    Instant now = clock.instant();
    standings(now)
        .filter(one -> !one.trust().doubted())
        .filter(one -> one.readings().exceed(one.limit(), settings.errorsFewest()))
        .forEach(one -> doubt(one, now));
  }

  private void doubt(Standing one, Instant now) {
    long number = one.trust().times() + 1;
    String by = Ruling.DecidedBy.RULES.name();
    record(one.category(), number, Action.DOUBTED, by, one.readings(), now);
    trusts.doubt(one.trust(), one.readings(), now);
  }

  /** Lets a category's rejections come into force again; nothing changes where they do already. */
  Standing confirm(Category category, Editor editor) {
    Instant now = clock.instant();
    Trust trust = Objects.requireNonNull(trusts.all().get(category));
    if (trust.doubted()) {
      record(category, trust.times(), Action.TRUSTED, editor.name(), trust.readings(), now);
      trusts.confirm(trust, editor.name(), now);
    }
    return standings(now).filter(one -> one.category() == category).findFirst().orElseThrow();
  }

  /** The categories of which something is known, in the order of their names. */
  List<Standing> known() {
    return standings(clock.instant())
        .filter(one -> one.readings().read() > 0 || one.trust().times() > 0)
        .toList();
  }

  private Stream<Standing> standings(Instant now) {
    Instant earliest = now.minus(settings.errorsWithin());
    List<LedgerEntry> rejections = ledger.blindReadingsOfRejections(earliest, MOST_READINGS);
    return trusts.all().entrySet().stream()
        .map(each -> standing(each.getKey(), each.getValue(), rejections, earliest));
  }

  private Standing standing(
      Category category, Trust trust, List<LedgerEntry> rejections, Instant earliest) {
    Readings readings =
        trust.doubted()
            ? trust.readings()
            : Readings.of(rejections, category, trust.countsFrom(earliest));
    return new Standing(category, trust, readings, settings.limitOf(category));
  }

  private void record(
      Category category, long number, Action action, String by, Readings readings, Instant at) {
    String note = readings.wrong() + " / " + readings.read();
    ledger.add(LedgerEntry.ofCategory(category, number, action, by, at, note));
  }

  /**
   * How a category stands.
   *
   * @param readings that brought it into doubt, or that would
   * @param limit the share of wrong rejections beyond which it comes into doubt
   */
  record Standing(Category category, Trust trust, Readings readings, double limit) {}
}
