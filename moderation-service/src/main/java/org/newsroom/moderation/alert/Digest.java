package org.newsroom.moderation.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/**
 * Mails what alerts have said since the last digest, at most once in a while. When the mail server
 * does not take it, the next digest says it, too.
 */
class Digest {

  private static final Logger log = LoggerFactory.getLogger(Digest.class);
  private static final String LAST = "digest";
  private static final int MOST_LINES = 50;

  private final Alerts alerts;
  private final Watch watch;
  private final MailSender mail;
  private final AlertProperties settings;

  Digest(Alerts alerts, Watch watch, MailSender mail, AlertProperties settings) {
    this.alerts = alerts;
    this.watch = watch;
    this.mail = mail;
    this.settings = settings;
  }

  void send(Instant now) {
    Watch.Seen last = watch.of(LAST);
    Duration every = settings.digestEvery();
    if (last.until() != null && last.until().plus(every).isAfter(now)) {
      return;
    }
    List<Alert> unmailed = alerts.unmailed(now.minus(settings.giveUpAfter()));
    if (unmailed.isEmpty()) {
      return;
    }
    watch.save(last.done(now));
    try {
      mail.send(letter(unmailed));
      alerts.mailed(unmailed);
    } catch (MailException e) {
      log.atWarn()
          .addKeyValue("fault", e.getClass().getSimpleName())
          .log("The mail server did not take a digest");
    }
  }

  private SimpleMailMessage letter(List<Alert> alerts) {
    StringBuilder text = new StringBuilder();
    alerts.stream()
        .limit(MOST_LINES)
        .forEach(alert -> text.append(alert.at()).append("  ").append(alert.text()).append('\n'));
    if (alerts.size() > MOST_LINES) {
      text.append("… and ").append(alerts.size() - MOST_LINES).append(" more\n");
    }
    SimpleMailMessage letter = new SimpleMailMessage();
    letter.setFrom(Objects.requireNonNull(settings.mailFrom()));
    letter.setTo(settings.mailTo().toArray(String[]::new));
    letter.setSubject("Review desk: " + alerts.get(alerts.size() - 1).text());
    letter.setText(text.toString());
    return letter;
  }
}
