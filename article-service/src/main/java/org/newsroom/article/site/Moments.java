package org.newsroom.article.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes times as the newspaper does: 18:41 on the day itself, 05.07.24 later. */
@Component
public class Moments {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd.MM.yy", Locale.ROOT);

  private final ZoneId zone;
  private final Clock clock;

  Moments(SiteProperties site, Clock clock) {
    this.zone = site.timeZone();
    this.clock = clock;
  }

  /** The time of a day that is today, else the date. */
  public Moment briefly(Instant instant) {
    ZonedDateTime at = instant.atZone(zone);
    boolean today = at.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), zone));
    return new Moment(instant.toString(), (today ? TIME : DATE).format(at));
  }

  /** Time and date. */
  public Moment fully(Instant instant) {
    ZonedDateTime at = instant.atZone(zone);
    return new Moment(instant.toString(), TIME.format(at) + " / " + DATE.format(at));
  }
}
