package org.newsroom.article.discussion;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.edition.CommentErased;
import org.newsroom.platform.event.Received;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/** The comments of a person on their pages. */
@Service
public class PersonalComments {

  private final Erasures erasures;
  private final Attaching attaching;
  private final MongoOperations operations;

  PersonalComments(Erasures erasures, Attaching attaching, MongoOperations operations) {
    this.erasures = erasures;
    this.attaching = attaching;
    this.operations = operations;
  }

  /**
   * Takes texts off their pages, or names off texts, for good: first the marks, then the pages,
   * last whatever else the store has. Each step may be repeated.
   */
  public void erase(List<Received<CommentErased>> erased) {
    if (erased.isEmpty()) {
      return;
    }
    erasures.mark(erased.stream().map(Received::event).toList());
    attaching.apply(erased.stream().filter(one -> one.event().name() == null).toList());
    erasures.strip(erased.stream().map(one -> one.event().commentId()).toList());
  }

  /** All that is stored of those of the comments that are. */
  public List<Exported> export(Collection<String> commentIds) {
    return operations.find(query(where("_id").in(commentIds)), StoredComment.class).stream()
        .map(Exported::of)
        .toList();
  }

  /** A comment as its author gets it. */
  public record Exported(
      String commentId,
      boolean onPage,
      String name,
      boolean verified,
      String text,
      String locale,
      Instant submittedAt,
      @Nullable Instant editedAt) {

    private static Exported of(StoredComment stored) {
      return new Exported(
          stored.id(),
          stored.visible() && !stored.isRemoved(),
          stored.author(),
          stored.verified(),
          stored.text(),
          stored.locale(),
          stored.submittedAt(),
          stored.editedAt());
    }
  }
}
