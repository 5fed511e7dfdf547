package org.newsroom.notification.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.address.AddressHashes;
import org.newsroom.notification.address.Addresses;
import org.newsroom.notification.address.Scope;
import org.newsroom.notification.address.Treatment;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Letter;
import org.newsroom.notification.notice.MailQueue;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.store.Inboxes;

/** Puts letters into envelopes, but for those that are not to be sent, now or ever. */
class Envelopes {

  private final Addresses addresses;
  private final AddressHashes hashes;
  private final MailOutcomes outcomes;
  private final Inboxes inboxes;

  Envelopes(Addresses addresses, AddressHashes hashes, MailOutcomes outcomes, Inboxes inboxes) {
    this.addresses = addresses;
    this.hashes = hashes;
    this.outcomes = outcomes;
    this.inboxes = inboxes;
  }

  /** Notes that the mail server has refused the envelope's address for good. */
  void bounced(Envelope envelope) {
    addresses.bounced(envelope.hash());
    outcomes.countBounce();
  }

  Sorted sort(List<Inbox> claimed) {
    Sorted sorted = new Sorted(new ArrayList<>(), new LinkedHashMap<>());
    Map<String, List<Letter>> byAddress = new LinkedHashMap<>();
    for (Letter letter : letters(claimed)) {
      String address = addressOf(letter.inbox());
      if (letter.isEmpty()) {
        sorted.settle(letter, outcomes.ofNothing(letter));
      } else if (address == null) {
        sorted.settle(letter, outcomes.ofErased(letter));
      } else {
        byAddress.computeIfAbsent(address, first -> new ArrayList<>()).add(letter);
      }
    }
    Map<String, String> hashed = new LinkedHashMap<>();
    byAddress.keySet().forEach(address -> hashed.put(address, hashes.of(address)));
    Map<String, Treatment> known = hashed.isEmpty() ? Map.of() : addresses.find(hashed.values());
    byAddress.forEach(
        (address, letters) -> {
          String hash = hashed.getOrDefault(address, "");
          Treatment treatment = known.getOrDefault(hash, Treatment.USUAL);
          sort(new Envelope(address, hash, letters), treatment, sorted);
        });
    return sorted;
  }

  /** The letters of the inboxes, without replies that were taken off the page meanwhile. */
  private List<Letter> letters(List<Inbox> claimed) {
    List<Letter> letters = claimed.stream().map(Letter::of).toList();
    List<UUID> replies =
        letters.stream().flatMap(letter -> letter.replies().stream()).distinct().toList();
    Set<UUID> off =
        replies.isEmpty()
            ? Set.of()
            : inboxes.find(replies).stream()
                .filter(Inbox::isOff)
                .map(Inbox::commentId)
                .collect(Collectors.toSet());
    return letters.stream().map(letter -> letter.without(off)).toList();
  }

  private static @Nullable String addressOf(Inbox inbox) {
    Recipient reader = inbox.recipient();
    return reader == null ? null : reader.email();
  }

  private void sort(Envelope all, Treatment treatment, Sorted sorted) {
    List<Letter> wanted = new ArrayList<>();
    for (Letter letter : all.letters()) {
      Letter left =
          treatment.unsubscribed().contains(Scope.REPLIES) ? letter.withoutReplies() : letter;
      if (treatment.unsubscribed().contains(Scope.ALL)) {
        sorted.settle(letter, outcomes.ofUnwanted());
      } else if (treatment.bounced()) {
        sorted.settle(letter, outcomes.ofBounced(letter));
      } else if (left.isEmpty()) {
        sorted.settle(letter, outcomes.ofNothing(left));
      } else {
        wanted.add(left);
      }
    }
    fill(all, wanted).forEach(envelope -> stamp(envelope, sorted));
  }

  /** One mail for all that had to wait for the address's sake, and one for each of the others. */
  private static List<Envelope> fill(Envelope all, List<Letter> letters) {
    List<Envelope> envelopes = new ArrayList<>();
    List<Letter> held =
        letters.stream()
            .filter(Envelopes::isHeld)
            .sorted(Comparator.comparing((Letter letter) -> letter.newest().at()).reversed())
            .toList();
    if (!held.isEmpty()) {
      envelopes.add(new Envelope(all.address(), all.hash(), held));
    }
    letters.stream()
        .filter(letter -> !isHeld(letter))
        .forEach(letter -> envelopes.add(new Envelope(all.address(), all.hash(), List.of(letter))));
    return envelopes;
  }

  private static boolean isHeld(Letter letter) {
    MailQueue queue = letter.inbox().queue();
    return queue != null && queue.heldFor() != null;
  }

  private void stamp(Envelope envelope, Sorted sorted) {
    // A mail that was tried before is counted already.
    Instant until = wasTried(envelope) ? null : addresses.count(envelope.hash());
    if (until == null) {
      sorted.toSend().add(envelope);
    } else {
      envelope
          .letters()
          .forEach(
              letter -> sorted.settle(letter, outcomes.ofHeld(letter, until, envelope.hash())));
    }
  }

  private static boolean wasTried(Envelope envelope) {
    MailQueue queue = envelope.first().inbox().queue();
    return queue != null && queue.attempts() > 0;
  }

  /**
   * The result of sorting.
   *
   * @param toSend the envelopes to hand to the mail server
   * @param settled the changes of the inboxes whose letters are not sent
   */
  record Sorted(List<Envelope> toSend, Map<UUID, UnaryOperator<Inbox>> settled) {

    private void settle(Letter letter, UnaryOperator<Inbox> change) {
      settled.put(letter.inbox().commentId(), change);
    }
  }
}
