package org.newsroom.moderation.review;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.CaseDocuments;

/**
 * Which part of the queue.
 *
 * @param articleId of one article, or null for all
 * @param rule with a finding of one rule or category, or null for all; that of the category
 *     DEFAMATION is the legal desk's
 */
record QueueFilter(@Nullable String articleId, @Nullable String rule) {

  static final QueueFilter ALL = new QueueFilter(null, null);

  Bson condition() {
    List<Bson> conditions = new ArrayList<>();
    if (articleId != null) {
      conditions.add(Filters.eq(CaseDocuments.QUEUE_ARTICLE, articleId));
    }
    if (rule != null) {
      conditions.add(Filters.eq(CaseDocuments.QUEUE_RULES, rule));
    }
    return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
  }
}
