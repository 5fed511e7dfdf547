package org.newsroom.comment;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;

/** What the service already knows when a test begins. */
public record Given(MongoDatabase database) {

  /** An article that takes comments. */
  public String openArticle() {
    return article(true);
  }

  /** An article that takes none. */
  public String closedArticle() {
    return article(false);
  }

  /** A former id of the article. */
  public String movedTo(String article) {
    String former = "former-" + UUID.randomUUID();
    database
        .getCollection("articles")
        .insertOne(new Document("_id", former).append("movedTo", article));
    return former;
  }

  private String article(boolean open) {
    String id = "article-" + UUID.randomUUID();
    database
        .getCollection("articles")
        .insertOne(new Document("_id", id).append("version", 1L).append("open", open));
    return id;
  }

  /** The comment is on its article. */
  public void published(String commentId) {
    took(commentId, "publication", "PUBLISHED", 1);
  }

  /** The comment was rejected by the ruling of that number. */
  public void rejected(String commentId, long sequence) {
    took(commentId, "verdict", "REJECTED", sequence);
  }

  private void took(String commentId, String kind, String status, long sequence) {
    Document step =
        new Document("status", status)
            .append("rank", 2 * sequence)
            .append("sequence", sequence)
            .append("at", new Date());
    database
        .getCollection("comments")
        .updateOne(
            new Document("_id", UUID.fromString(commentId)),
            new Document("$set", new Document(kind, step)));
  }

  /** The comment as it is stored. */
  public Document comment(String commentId) {
    return Objects.requireNonNull(
        database
            .getCollection("comments")
            .find(new Document("_id", UUID.fromString(commentId)))
            .first());
  }

  /** Events that are still in documents of the collection wait since long: a sweep takes them. */
  public void eventsWaitSinceLong(String collection) {
    Date before = Date.from(Instant.now().minus(Duration.ofMinutes(1)));
    database
        .getCollection(collection)
        .updateMany(
            new Document("pendingEvents.0", new Document("$exists", true)),
            new Document("$set", new Document("pendingEvents.0.at", before)));
  }

  /** How many comments are stored. */
  public long comments() {
    return database.getCollection("comments").countDocuments();
  }

  /** How many comments on this article are stored. */
  public long commentsOn(String articleId) {
    return database.getCollection("comments").countDocuments(new Document("articleId", articleId));
  }
}
