package org.newsroom.standalone;

import java.io.PrintStream;
import java.time.Duration;

/** What whoever started the system sees once it is ready. */
final class Welcome {

  @SuppressWarnings("InlineFormatString") // It is easier to see alone.
  private static final String TEXT =
      """

        %s          mails to readers: %s/mails
        %s/desk/    the review desk: sign in as editor, senior or admin (password = name)

      Ready after %s s. Ctrl-C stops it; the data stay.

        API               /v1/articles, /v1/comments, /v1/reviews, /v1/notifications
        users             editor, senior, admin, publisher (password = name)
        comment-service         %s    API of each at /v3/api-docs,
        article-service         %s    health at /actuator/health
        moderation-service      %s
        notification-service    %s
        Kafka, MongoDB    %s, %s
      """;

  @SuppressWarnings("InlineFormatString")
  private static final String COMMENT =
      """

      Send a comment from here:

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
        settings.url(),
        settings.url(),
        settings.url(),
        Math.round(taken.toMillis() / 100.0) / 10.0,
        settings.url(Service.COMMENT),
        settings.url(Service.ARTICLE),
        settings.url(Service.MODERATION),
        settings.url(Service.NOTIFICATION),
        newsroom.kafkaAddress(),
        newsroom.mongoAddress());
    if (!settings.empty()) {
      out.printf(COMMENT, settings.url(), newsroom.sampleArticle());
    }
    out.flush();
  }
}
