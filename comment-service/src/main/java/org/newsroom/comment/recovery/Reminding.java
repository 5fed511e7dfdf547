package org.newsroom.comment.recovery;

import java.util.List;
import java.util.UUID;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.OwnComments;
import org.newsroom.comment.store.UnfinishedComments;
import org.newsroom.comment.submission.CommentSubmitted;
import org.newsroom.platform.event.Events;
import org.springframework.stereotype.Component;

/**
 * Announces again what other services have not finished, whose events may be lost. Who has heard of
 * a comment repeats what became of it.
 */
@Component
class Reminding {

  private static final int BATCH = 500;

  private final UnfinishedComments unfinished;
  private final OwnComments comments;
  private final Events events;

  Reminding(UnfinishedComments unfinished, OwnComments comments, Events events) {
    this.unfinished = unfinished;
    this.comments = comments;
    this.events = events;
  }

  /** How many were announced. */
  int ofUnfinished() {
    int announced = 0;
    UUID after = null;
    List<OwnComment> found;
    do {
      found = unfinished.find(after, BATCH);
      for (OwnComment comment : found) {
        announce(comment);
        after = comment.id();
      }
      announced += found.size();
    } while (found.size() == BATCH);
    return announced;
  }

  private void announce(OwnComment comment) {
    String id = comment.id().toString();
    CommentSubmitted again = CommentSubmitted.again(comment);
    comments.announce(
        comment.id(), events.create(CommentSubmitted.TYPE, id, id, comment.submittedAt(), again));
  }
}
