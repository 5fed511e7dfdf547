package org.newsroom.moderation.alert;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.newsroom.moderation.alert.CheckedNames.PrivateAddressException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts the alerts that are due, and decides when those that failed are due again. */
class Posting {

  private static final Logger log = LoggerFactory.getLogger(Posting.class);

  private final Alerts alerts;
  private final Webhook webhook;
  private final BackOff backOff;
  private final Duration giveUpAfter;
  private final AlertCounts counts;

  Posting(
      Alerts alerts, Webhook webhook, BackOff backOff, Duration giveUpAfter, AlertCounts counts) {
    this.alerts = alerts;
    this.webhook = webhook;
    this.backOff = backOff;
    this.giveUpAfter = giveUpAfter;
    this.counts = counts;
  }

  /** Posts those that are due; whether all were taken. */
  boolean post(Instant now) {
    for (Alert alert : alerts.due(now)) {
      if (!post(alert, now)) {
        return false;
      }
    }
    return true;
  }

  private boolean post(Alert alert, Instant now) {
    String fault;
    try {
      int status = webhook.post(alert);
      if (status / 100 == 2) {
        alerts.settle(alert);
        counts.sent();
        return true;
      }
      fault = "status " + status;
    } catch (PrivateAddressException e) {
      fault = String.valueOf(e.getMessage());
    } catch (IOException e) {
      // Its message may name an address that holds a secret.
      fault = e.getClass().getSimpleName();
    }
    failed(alert, fault, now);
    return false;
  }

  private void failed(Alert alert, String fault, Instant now) {
    boolean late = alert.at().plus(giveUpAfter).isBefore(now);
    log.atWarn()
        .addKeyValue("alert", alert.id())
        .addKeyValue("fault", fault)
        .addKeyValue("failures", alert.failures() + 1)
        .log(late ? "An alert is given up" : "The webhook did not take an alert");
    if (late) {
      alerts.settle(alert);
      counts.givenUp();
    } else {
      alerts.failed(alert, now.plus(backOff.after(alert.failures())));
      counts.failed();
    }
  }
}
