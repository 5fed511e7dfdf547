package org.newsroom.notification.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class AddressesIT {

  @Autowired private Addresses addresses;
  @Autowired private AddressHashes hashes;
  @Autowired private MongoDatabase database;

  private final String address = UUID.randomUUID() + "@example.org";
  private String hash;

  private String hash() {
    if (hash == null) {
      hash = hashes.of(address);
    }
    return hash;
  }

  @Test
  void countsFiveMailsAnHourHoweverManySendAtOnce() throws Exception {
    String counted = hash();
    List<Callable<Boolean>> mails =
        Stream.<Callable<Boolean>>generate(() -> () -> addresses.count(counted) == null)
            .limit(20)
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);

    List<Future<Boolean>> sent = threads.invokeAll(mails);
    threads.shutdown();

    int went = 0;
    for (Future<Boolean> mail : sent) {
      went += mail.get() ? 1 : 0;
    }
    assertThat(went).isEqualTo(5);
    assertThat(Objects.requireNonNull(addresses.count(counted)))
        .isAfter(Instant.now().plus(Duration.ofMinutes(30)));
  }

  @Test
  void remembersForAWhileThatAnAddressBounces() {
    addresses.bounced(hash());

    assertThat(addresses.find(List.of(hash())).get(hash()).bounced()).isTrue();
    assertThat(stored().getDate("expiresAt")).isAfter(Instant.now().plus(Duration.ofDays(89)));
    assertThat(addresses.count(hash())).isNull();
    assertThat(stored().getDate("expiresAt")).isAfter(Instant.now().plus(Duration.ofDays(89)));
  }

  @Test
  void remembersForGoodThatSomebodyHasUnsubscribed() {
    addresses.count(hash());
    addresses.unsubscribe(new AddressHashes.Subscription(hash(), Scope.REPLIES));
    addresses.unsubscribe(new AddressHashes.Subscription(hash(), Scope.ALL));
    addresses.unsubscribe(new AddressHashes.Subscription(hash(), Scope.ALL));
    addresses.bounced(hash());
    addresses.count(hash());

    Map<String, Treatment> found = addresses.find(List.of(hash(), "unknown"));
    assertThat(found).containsOnlyKeys(hash());
    assertThat(found.get(hash()).unsubscribed())
        .containsExactlyInAnyOrder(Scope.ALL, Scope.REPLIES);
    assertThat(stored()).doesNotContainKey("expiresAt");
    assertThat(stored().toJson()).doesNotContain(address);
  }

  private Document stored() {
    return Objects.requireNonNull(
        database.getCollection("mailAddresses").find(new Document("_id", hash())).first());
  }
}
