package org.newsroom.notification.notice;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** An inbox as it is in the store. Absent fields stand for null. */
final class InboxDocuments {

  static final String VERSION = "version";
  static final String LAST = "last";
  static final String RECIPIENT = "recipient";
  static final String MAIL_DUE = "mail.dueAt";
  static final String MAIL_SINCE = "mail.since";
  static final String MAIL_CLAIM = "mail.claim";

  private static final String JUDGEMENT = "judgement";
  private static final String PUBLICATION = "publication";
  private static final String NOTICES = "notices";
  private static final String MAIL = "mail";

  private InboxDocuments() {}

  static Document insert(Inbox inbox) {
    Document document = new Document("_id", inbox.commentId());
    fields(inbox)
        .forEach(
            (name, value) -> {
              if (value != null) {
                document.append(name, value);
              }
            });
    return document;
  }

  static Bson update(Inbox inbox) {
    List<Bson> changes = new ArrayList<>();
    fields(inbox)
        .forEach(
            (name, value) ->
                changes.add(value == null ? Updates.unset(name) : Updates.set(name, value)));
    return Updates.combine(changes);
  }

  private static Document fields(Inbox inbox) {
    return new Document(VERSION, inbox.version() + 1)
        .append(LAST, inbox.last())
        .append(RECIPIENT, of(inbox.recipient()))
        .append(JUDGEMENT, of(inbox.judgement()))
        .append(PUBLICATION, of(inbox.publication()))
        .append(NOTICES, inbox.notices().stream().map(InboxDocuments::of).toList())
        .append(MAIL, of(inbox.queue()));
  }

  static Inbox read(Document document) {
    Document recipient = document.get(RECIPIENT, Document.class);
    Document judgement = document.get(JUDGEMENT, Document.class);
    Document publication = document.get(PUBLICATION, Document.class);
    Document mail = document.get(MAIL, Document.class);
    return new Inbox(
        document.get("_id", UUID.class),
        document.getLong(VERSION),
        recipient == null ? null : recipient(recipient),
        judgement == null ? null : judgement(judgement),
        publication == null
            ? null
            : new Publication(
                publication.getLong("sequence"),
                publication.getBoolean("published"),
                instant(publication, "at")),
        document.getList(NOTICES, Document.class, List.of()).stream()
            .map(InboxDocuments::notice)
            .toList(),
        mail == null ? null : queue(mail));
  }

  private static @Nullable Document of(@Nullable Recipient recipient) {
    return recipient == null
        ? null
        : compact(
            new Document("locale", recipient.locale())
                .append("email", recipient.email())
                .append("mail", recipient.mail().name()));
  }

  private static Recipient recipient(Document document) {
    return new Recipient(
        document.getString("locale"),
        document.getString("email"),
        MailState.valueOf(document.getString("mail")));
  }

  private static @Nullable Document of(@Nullable Judgement judgement) {
    return judgement == null
        ? null
        : compact(
            new Document("sequence", judgement.sequence())
                .append("verdict", judgement.verdict().name())
                .append("reason", name(judgement.reason()))
                .append("at", judgement.at()));
  }

  private static Judgement judgement(Document document) {
    return new Judgement(
        document.getLong("sequence"),
        Verdict.valueOf(document.getString("verdict")),
        constant(Reason.class, document.getString("reason")),
        instant(document, "at"));
  }

  private static @Nullable Document of(@Nullable Publication publication) {
    return publication == null
        ? null
        : new Document("sequence", publication.sequence())
            .append("published", publication.published())
            .append("at", publication.at());
  }

  private static Document of(Notice notice) {
    return compact(
        new Document("n", notice.position())
            .append("kind", notice.kind().name())
            .append("sequence", notice.sequence())
            .append("at", notice.at())
            .append("verdict", name(notice.verdict()))
            .append("reason", name(notice.reason()))
            .append("mail", notice.mail().name())
            .append("mailedAt", notice.mailedAt()));
  }

  private static Notice notice(Document document) {
    return new Notice(
        document.getInteger("n"),
        NoticeKind.valueOf(document.getString("kind")),
        document.getLong("sequence"),
        instant(document, "at"),
        constant(Verdict.class, document.getString("verdict")),
        constant(Reason.class, document.getString("reason")),
        MailState.valueOf(document.getString("mail")),
        document.getDate("mailedAt") == null ? null : instant(document, "mailedAt"));
  }

  private static @Nullable Document of(@Nullable MailQueue queue) {
    return queue == null
        ? null
        : compact(
            new Document("dueAt", queue.dueAt())
                .append("since", queue.since())
                .append("attempts", queue.attempts())
                .append("claim", queue.claim()));
  }

  private static MailQueue queue(Document document) {
    return new MailQueue(
        instant(document, "dueAt"),
        instant(document, "since"),
        document.getInteger("attempts"),
        document.get("claim", UUID.class));
  }

  private static Document compact(Document document) {
    document.values().removeIf(Objects::isNull);
    return document;
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static Instant instant(Document document, String field) {
    return Objects.requireNonNull(document.get(field, Date.class), field).toInstant();
  }
}
