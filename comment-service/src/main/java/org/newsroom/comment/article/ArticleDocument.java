package org.newsroom.comment.article;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * An article as it is in its collection. Its id stays text even where it reads as an ObjectId,
 * which a mere {@code Id} would be turned into.
 *
 * @param version the number of the last change; a higher one supersedes a lower one
 * @param open whether new comments are taken
 * @param movedTo the id that the article has now; nothing else counts then
 */
@Document("articles")
record ArticleDocument(
    @MongoId String id,
    @Nullable Long version,
    @Nullable Boolean open,
    Article.@Nullable Mode mode,
    @Nullable String movedTo) {}
