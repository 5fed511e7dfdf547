package org.newsroom.moderation.preference;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.stereotype.Repository;

/** The preferences of each editor, by user name, as the JSON that their page has sent. */
@Repository
class EditorPreferences {

  private final MongoOperations mongo;

  EditorPreferences(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The editor's own, or null when nothing was ever set. */
  @Nullable String of(String editor) {
    Kept kept = mongo.findById(editor, Kept.class);
    return kept == null ? null : kept.json();
  }

  void replace(String editor, String json) {
    mongo.save(new Kept(editor, json));
  }

  @Document("preferences")
  record Kept(@MongoId String id, String json) {}
}
