package org.newsroom.comment;

import com.mongodb.client.MongoDatabase;
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

  private String article(boolean open) {
    String id = "article-" + UUID.randomUUID();
    database
        .getCollection("articles")
        .insertOne(new Document("_id", id).append("version", 1L).append("open", open));
    return id;
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
