package org.newsroom.notification.person;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.newsroom.notification.address.AddressHashes;
import org.newsroom.notification.address.Addresses;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.store.PersonalInboxes;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Component;

/**
 * This service's share: the inboxes of comments, and with the last part those of reports that were
 * sent with the same address. Each part may be done again.
 */
@Component
class Share {

  private static final String OF_EMAIL = "email:";

  private final PersonalInboxes inboxes;
  private final Addresses addresses;
  private final AddressHashes hashes;

  Share(PersonalInboxes inboxes, Addresses addresses, AddressHashes hashes) {
    this.inboxes = inboxes;
    this.addresses = addresses;
    this.hashes = hashes;
  }

  Done erase(Received<AuthorComments> received) {
    AuthorComments part = received.event();
    Map<UUID, String> locales = new HashMap<>();
    part.comments().forEach(one -> locales.put(one.commentId(), one.locale()));
    List<Inbox> others = ofAddress(part);
    others.forEach(one -> locales.put(one.commentId(), localeOf(one)));
    if (!locales.isEmpty()) {
      forgetAddresses(inboxes.find(locales.keySet()));
      inboxes.erase(locales, part.at());
    }
    return new Done("inboxes", locales.size(), List.of());
  }

  /** They are told apart by hashes of this service's own, which only the addresses lead to. */
  private void forgetAddresses(List<Inbox> found) {
    addresses.forget(
        found.stream()
            .map(Inbox::recipient)
            .filter(Objects::nonNull)
            .map(Recipient::email)
            .filter(Objects::nonNull)
            .map(hashes::of)
            .distinct()
            .toList());
  }

  Done export(Received<AuthorComments> received) {
    AuthorComments part = received.event();
    Map<UUID, Inbox> found = new HashMap<>();
    inboxes
        .find(part.comments().stream().map(AuthorComments.Reference::commentId).toList())
        .forEach(one -> found.put(one.commentId(), one));
    ofAddress(part).stream()
        .filter(one -> one.matter().reported() != null)
        .forEach(one -> found.put(one.commentId(), one));
    List<ExportedInbox> data = found.values().stream().map(ExportedInbox::of).toList();
    return new Done("inboxes", data.size(), data);
  }

  private List<Inbox> ofAddress(AuthorComments part) {
    String key = part.authorKey();
    Instant until = part.at();
    return part.last() && key != null && key.startsWith(OF_EMAIL)
        ? inboxes.find(key.substring(OF_EMAIL.length()), until)
        : List.of();
  }

  private static String localeOf(Inbox inbox) {
    Recipient recipient = inbox.recipient();
    return recipient == null ? "en" : recipient.locale();
  }

  /** What was done of a part. */
  record Done(String kind, long count, List<?> data) {}
}
