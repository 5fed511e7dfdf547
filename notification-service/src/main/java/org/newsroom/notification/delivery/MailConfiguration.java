package org.newsroom.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.address.AddressHashes;
import org.newsroom.notification.address.Addresses;
import org.newsroom.notification.notice.NoticeCounts;
import org.newsroom.notification.notice.Texts;
import org.newsroom.notification.site.Site;
import org.newsroom.notification.store.GatheringProperties;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.notification.store.MailClaims;
import org.newsroom.notification.store.WaitingMail;
import org.newsroom.notification.telling.NoticesTold;
import org.newsroom.platform.trace.Traces;
import org.newsroom.platform.work.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.mail.javamail.JavaMailSender;

/** Wires mail when there is a mail server, and says so when there is none. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  private static final Logger log = LoggerFactory.getLogger(MailConfiguration.class);

  @Bean
  MailChannel mailChannel(Environment environment) {
    boolean on = hasText(environment.getProperty(HasMailServer.PROPERTY));
    if (!on) {
      log.info("E-mail is off: {} is not set", HasMailServer.PROPERTY);
    }
    return new MailChannel(on);
  }

  /** Without a mail server nothing waits, and alerts find a zero. */
  @Bean
  MailBacklog mailBacklog(WaitingMail waiting, MeterRegistry meters, Clock clock) {
    return new MailBacklog(waiting, meters, clock);
  }

  private static boolean hasText(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /** Tells whether a mail server is set; an empty setting, as compose makes of none, is none. */
  static final class HasMailServer implements Condition {

    static final String PROPERTY = "spring.mail.host";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return hasText(context.getEnvironment().getProperty(PROPERTY));
    }
  }

  /** Wires what a mail server is needed for. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(HasMailServer.class)
  static class WithMailServer {

    @Bean
    Postman postman(JavaMailSender sender) {
      return new Postman(sender);
    }

    @Bean
    Mails mails(MailProperties settings, MailWords words) {
      String from = settings.from() == null ? null : MailAddress.parse(settings.from());
      if (from == null) {
        throw new MissingSenderException();
      }
      return new Mails(words, new MailTemplates(), from);
    }

    @Bean
    MailOutcomes mailOutcomes(
        MailProperties settings, GatheringProperties gathering, NoticeCounts counts, Clock clock) {
      BackOff backOff =
          new BackOff(settings.firstRetry(), settings.longestRetry(), new SecureRandom());
      return new MailOutcomes(settings, gathering, backOff, counts, clock);
    }

    @Bean
    MailWords mailWords(Texts texts, Site site, AddressHashes hashes, Clock clock) {
      return new MailWords(texts, site, hashes, clock);
    }

    @Bean
    Envelopes envelopes(
        Addresses addresses, AddressHashes hashes, MailOutcomes outcomes, Inboxes inboxes) {
      return new Envelopes(addresses, hashes, outcomes, inboxes);
    }

    @Bean
    MailLeases mailLeases(MailClaims claims, MailProperties settings, Clock clock) {
      return new MailLeases(claims, settings.lease(), clock);
    }

    @Bean
    MailSteps mailSteps(Traces traces) {
      return new MailSteps(traces);
    }

    @Bean
    MailRound mailRound(
        MailLeases leases,
        Inboxes inboxes,
        Postman postman,
        Mails mails,
        Envelopes envelopes,
        MailOutcomes outcomes,
        MailSteps steps,
        NoticesTold events,
        MailProperties settings,
        Clock clock) {
      return new MailRound(
          leases, inboxes, postman, mails, envelopes, outcomes, steps, events, settings, clock);
    }

    @Bean
    MailDelivery mailDelivery(
        MailRound round, MailProperties settings, MailBacklog backlog, Workers workers) {
      return new MailDelivery(round::run, backlog::measure, settings, workers);
    }
  }
}
