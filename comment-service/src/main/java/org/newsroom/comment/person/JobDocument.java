package org.newsroom.comment.person;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.PersonalComments.Meant;
import org.newsroom.comment.store.PersonalComments.Stripped;
import org.newsroom.platform.outbox.PendingEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A request and how far it has come, as MongoDB keeps it. An absent field stands for null.
 *
 * @param open there only while something is left to do
 * @param authorKey the person's key, once it is known; absent where one comment alone is meant
 * @param commentId the comment that is meant, or by whose author the person is found
 * @param wholePerson whether the person of that comment still has to be found
 * @param keepsTexts whether texts stay, under no name
 * @param part how many parts were announced
 * @param found how many comments these have
 * @param after the last comment of the last part
 * @param current the comments of the last part that are still to be stripped
 * @param expiresAt when MongoDB forgets it
 */
@org.springframework.data.mongodb.core.mapping.Document(JobDocument.COLLECTION)
record JobDocument(
    @Id UUID id,
    PersonRequested.Kind kind,
    @Nullable Boolean open,
    @Nullable String authorKey,
    @Nullable UUID commentId,
    @Nullable Boolean wholePerson,
    @Nullable Boolean keepsTexts,
    Instant requestedAt,
    int part,
    long found,
    @Nullable UUID after,
    @Nullable List<CurrentDocument> current,
    @Field(PendingEvent.FIELD) @Nullable List<Document> pendingEvents,
    @Nullable Instant expiresAt) {

  static final String COLLECTION = "personRequests";

  static JobDocument of(PersonRequested request) {
    return new JobDocument(
        request.requestId(),
        request.kind(),
        true,
        request.authorKey(),
        request.commentId(),
        request.scope() == PersonRequested.Scope.PERSON ? true : null,
        request.comments() == PersonRequested.Treatment.ANONYMISE ? true : null,
        request.requestedAt(),
        0,
        0,
        null,
        null,
        null,
        null);
  }

  boolean erases() {
    return kind == PersonRequested.Kind.ERASURE;
  }

  Meant meant() {
    if (authorKey == null) {
      return new Meant.One(Objects.requireNonNull(commentId));
    }
    String value = authorKey.substring(authorKey.indexOf(':') + 1);
    return authorKey.startsWith("id:")
        ? new Meant.OfAccount(value, requestedAt)
        : new Meant.OfEmail(value, requestedAt);
  }

  List<Stripped> toStrip() {
    return current == null
        ? List.of()
        : current.stream().map(one -> new Stripped(one.commentId(), one.name())).toList();
  }

  /** A comment of the last part. */
  record CurrentDocument(@Field("id") UUID commentId, @Nullable String name) {}
}
