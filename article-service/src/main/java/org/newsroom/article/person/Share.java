package org.newsroom.article.person;

import java.util.List;
import org.newsroom.article.discussion.PersonalComments;
import org.newsroom.article.discussion.edition.CommentErased;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Component;

/** This service's share: the comments on their pages. Each part may be done again. */
@Component
class Share {

  private final PersonalComments comments;

  Share(PersonalComments comments) {
    this.comments = comments;
  }

  Done erase(Received<AuthorComments> received) {
    AuthorComments part = received.event();
    comments.erase(
        part.comments().stream()
            .map(
                one ->
                    new Received<>(
                        one.at(part.at()),
                        received.traceparent(),
                        received.topic(),
                        received.partition(),
                        received.offset()))
            .toList());
    return new Done("comments", part.comments().size(), List.of());
  }

  Done export(Received<AuthorComments> received) {
    List<PersonalComments.Exported> found =
        comments.export(
            received.event().comments().stream().map(CommentErased::commentId).toList());
    return new Done("comments", found.size(), found);
  }

  /** What was done of a part. */
  record Done(String kind, long count, List<?> data) {}
}
