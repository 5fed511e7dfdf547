package org.newsroom.notification.address;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * The treatment of an address, by its hash. An absent field stands for null.
 *
 * @param version the number of mails that were counted
 * @param sent the times of the mails of the last hour
 * @param bouncedUntil until when nothing is sent, because the mail server refused the address
 * @param unsubscribed the mails that its owner does not want
 * @param expiresAt when all this is forgotten; absent once its owner has unsubscribed
 */
@Document(AddressDocument.COLLECTION)
record AddressDocument(
    @MongoId String id,
    long version,
    @Nullable List<Instant> sent,
    @Nullable Instant bouncedUntil,
    @Nullable Set<Scope> unsubscribed,
    @Nullable Instant expiresAt) {

  static final String COLLECTION = "mailAddresses";

  Treatment treatment(Instant now) {
    return new Treatment(
        bouncedUntil != null && bouncedUntil.isAfter(now),
        unsubscribed == null ? Set.of() : unsubscribed);
  }
}
