package org.newsroom.moderation.alert;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.work.Workers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSender;

/** Wires the ways to editors that are set, and none when none is. */
@Configuration(proxyBeanMethods = false)
class AlertConfiguration {

  @Bean
  Ways waysToEditors(
      Alerts alerts,
      Watch watch,
      AlertProperties settings,
      ObjectProvider<MailSender> mail,
      MeterRegistry meters,
      Clock clock) {
    AlertCounts counts = new AlertCounts(meters);
    Webhook webhook =
        settings.isWebhookOn()
            ? new Webhook(settings, new CheckedNames(settings.allowPrivate()), clock)
            : null;
    BackOff backOff =
        new BackOff(settings.firstRetry(), settings.longestRetry(), new SecureRandom());
    return new Ways(
        webhook,
        webhook == null
            ? null
            : new Posting(alerts, webhook, backOff, settings.giveUpAfter(), counts),
        settings.isMailOn() ? new Digest(alerts, watch, server(mail), settings) : null);
  }

  private static MailSender server(ObjectProvider<MailSender> mail) {
    MailSender server = mail.getIfAvailable();
    if (server == null) {
      throw new IllegalStateException("newsroom.alerts.mail-to needs spring.mail.host");
    }
    return server;
  }

  @Bean
  Alerting alerting(
      Watch watch,
      Watching watching,
      Ways ways,
      AlertProperties settings,
      Workers workers,
      Clock clock) {
    Alerting.Round round =
        now -> {
          watching.look(now);
          ways.tell(now);
        };
    return new Alerting(watch, round, settings, workers, clock);
  }

  /** The ways by which editors are told. */
  record Ways(@Nullable Webhook webhook, @Nullable Posting posting, @Nullable Digest digest)
      implements AutoCloseable {

    void tell(Instant now) {
      if (posting != null) {
        posting.post(now);
      }
      if (digest != null) {
        digest.send(now);
      }
    }

    @Override
    public void close() throws IOException {
      if (webhook != null) {
        webhook.close();
      }
    }
  }
}
