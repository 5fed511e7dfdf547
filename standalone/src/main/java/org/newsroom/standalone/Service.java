package org.newsroom.standalone;

import org.newsroom.article.ArticleService;
import org.newsroom.comment.CommentService;
import org.newsroom.moderation.ModerationService;
import org.newsroom.notification.NotificationService;

/** The services, with the ports and databases that they have everywhere. */
enum Service {
  COMMENT("comment-service", CommentService.class, 8081, "comments"),
  ARTICLE("article-service", ArticleService.class, 8082, "articles"),
  MODERATION("moderation-service", ModerationService.class, 8083, "moderation"),
  NOTIFICATION("notification-service", NotificationService.class, 8084, "notifications");

  private final String configuration;
  private final Class<?> source;
  private final int port;
  private final String database;

  Service(String configuration, Class<?> source, int port, String database) {
    this.configuration = configuration;
    this.source = source;
    this.port = port;
    this.database = database;
  }

  /** Its name, and that of its configuration file. */
  String configuration() {
    return configuration;
  }

  Class<?> source() {
    return source;
  }

  int usualPort() {
    return port;
  }

  String database() {
    return database;
  }
}
