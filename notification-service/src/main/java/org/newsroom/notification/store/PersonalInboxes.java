package org.newsroom.notification.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Matter;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.Publication;
import org.newsroom.notification.notice.Recipient;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The inboxes of a person, found by comment or, along a sparse index, by the address's hash. */
@Repository
public class PersonalInboxes {

  private final MongoOperations mongo;
  private final Inboxes inboxes;

  PersonalInboxes(MongoOperations mongo, Inboxes inboxes) {
    this.mongo = mongo;
    this.inboxes = inboxes;
  }

  /** The inboxes of those comments that have one. */
  public List<Inbox> find(Collection<UUID> commentIds) {
    return inboxes.find(commentIds);
  }

  /**
   * The inboxes that tell this address of what was sent until then, of comments and of reports. An
   * inbox keeps its address for some weeks only.
   */
  public List<Inbox> find(String emailHash, Instant until) {
    return mongo
        .find(new Query(where("recipient.emailHash").is(emailHash)), InboxDocument.class)
        .stream()
        .map(InboxDocument::inbox)
        .filter(
            inbox ->
                inbox.notices().stream()
                    .findFirst()
                    .map(Notice::at)
                    .filter(until::isBefore)
                    .isEmpty())
        .toList();
  }

  /** Forgets whose these inboxes were, for good; one that is not there yet is there then. */
  public void erase(Map<UUID, String> localesById, Instant at) {
    Map<UUID, UnaryOperator<Inbox>> changes = new HashMap<>();
    localesById.forEach((id, locale) -> changes.put(id, inbox -> erased(inbox, locale, at)));
    inboxes.change(changes);
  }

  /**
   * The inbox without its reader and all that was told. It stays, as that of a comment that was
   * taken back: so nothing is told any more, and an acknowledgement that comes again brings nobody
   * back.
   */
  private static Inbox erased(Inbox inbox, String locale, Instant at) {
    Recipient nobody = new Recipient(locale, null, MailState.NONE);
    if (nobody.equals(inbox.recipient()) && inbox.notices().isEmpty() && inbox.isWithdrawn()) {
      return inbox;
    }
    Matter matter = inbox.matter();
    Publication publication = inbox.publication();
    Instant withdrawnAt = Objects.requireNonNullElse(matter.withdrawnAt(), at);
    return new Inbox(
        inbox.commentId(),
        inbox.version(),
        nobody,
        null,
        publication == null ? null : publication.withoutText(),
        new Matter(
            matter.articleId(),
            matter.revision(),
            null,
            matter.appealed(),
            withdrawnAt,
            matter.reported(),
            matter.answer()),
        List.of(),
        null);
  }
}
