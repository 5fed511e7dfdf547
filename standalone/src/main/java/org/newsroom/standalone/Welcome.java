package org.newsroom.standalone;

import java.io.PrintStream;
import java.time.Duration;

/** What whoever started the system sees once it is ready. */
final class Welcome {

  @SuppressWarnings("InlineFormatString") // It is easier to see alone.
  private static final String TEXT =
      """

      Ready after %s s. Ctrl-C stops it; the data stay.

        articles          %s/v1/articles
        comments          %s/v1/comments
        editors' queue    %s/v1/reviews            (editor:editor)
        notifications     %s/v1/notifications
        API of each       …/v3/api-docs, health at …/actuator/health
        mail              %s
        Kafka, MongoDB    %s, %s
        users             editor, senior, admin, publisher (password = name)

      Send a comment:

        curl -i %s/v1/comments -H 'Content-Type: application/json' \\
          -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" \\
          -d '{"articleId":"%s","author":{"name":"Ada"},"text":"A clear report, thank you."}'
      """;

  private final Settings settings;
  private final Newsroom newsroom;

  Welcome(Settings settings, Newsroom newsroom) {
    this.settings = settings;
    this.newsroom = newsroom;
  }

  void print(PrintStream out, Duration taken) {
    out.printf(
        TEXT,
        Math.round(taken.toMillis() / 100.0) / 10.0,
        settings.url(Service.ARTICLE),
        settings.url(Service.COMMENT),
        settings.url(Service.MODERATION),
        settings.url(Service.NOTIFICATION),
        settings.data().resolve("mail"),
        newsroom.kafkaAddress(),
        newsroom.mongoAddress(),
        settings.url(Service.COMMENT),
        newsroom.sampleArticle());
    out.flush();
  }
}
