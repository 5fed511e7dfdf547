package org.newsroom.moderation.erasure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Aftermath;
import org.newsroom.moderation.ruling.Aftermath.Standing;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Handling;
import org.newsroom.moderation.ruling.Origin;
import org.newsroom.moderation.ruling.Ruling;

/** How a case is without its comment's author: pure functions. */
final class Oblivion {

  private Oblivion() {}

  /**
   * Forgets its author. Without another name the text goes, too, with all that was found in it and
   * said about it, and nothing can happen to the comment then. Who decided what, and for which
   * reason, stays.
   */
  static Change erased(Case subject, @Nullable String name, Instant at) {
    return isErased(subject, name)
        ? new Change.Unchanged()
        : new Change.Queued(name == null ? without(subject, at) : under(name, subject));
  }

  private static boolean isErased(Case subject, @Nullable String name) {
    Comment comment = subject.comment();
    return name == null
        ? subject.isWithdrawn() && comment.text().isEmpty() && comment.authorName().isEmpty()
        : comment.authorName().equals(name) && subject.origin().authorKey() == null;
  }

  private static Case without(Case subject, Instant at) {
    Aftermath before = subject.aftermath();
    Ruling ruling = subject.ruling();
    Origin origin = subject.origin();
    return new Case(
        subject.commentId(),
        subject.comment().signed("", ""),
        new Origin(origin.articleTitle(), origin.section(), null, 0),
        ruling.on(new Grounds(0, List.of(), ruling.grounds().ruleSet(), List.of())),
        null,
        subject.proposals() + 1,
        null,
        subject.decisions(),
        new Aftermath(
            before.newest(),
            null,
            before.reports().closed(),
            null,
            before.withdrawnAt() == null ? at : before.withdrawnAt(),
            before.notes() + 1,
            Handling.NONE,
            null));
  }

  private static Case under(String name, Case subject) {
    Aftermath before = subject.aftermath();
    Standing standing = before.standing();
    Origin origin = subject.origin();
    Comment comment = subject.comment();
    return new Case(
        subject.commentId(),
        comment.signed(name, comment.text()),
        new Origin(origin.articleTitle(), origin.section(), null, origin.fingerprint()),
        subject.ruling(),
        subject.proposal(),
        subject.proposals() + 1,
        subject.claim(),
        subject.decisions(),
        new Aftermath(
            before.newest(),
            standing == null
                ? null
                : new Standing(
                    standing.comment().signed(name, standing.comment().text()), standing.ruling()),
            before.reports(),
            before.appeal(),
            before.withdrawnAt(),
            before.notes() + 1,
            before.handling(),
            null));
  }
}
