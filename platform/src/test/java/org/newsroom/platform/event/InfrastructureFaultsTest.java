package org.newsroom.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;

class InfrastructureFaultsTest {

  private static final ServerAddress SERVER = new ServerAddress("localhost");

  static Stream<Throwable> passing() {
    return Stream.of(
        new MongoTimeoutException("no server"),
        new DataAccessResourceFailureException("gone", new MongoTimeoutException("no server")),
        new MongoCommandException(BsonDocument.parse("{ok: 0, code: 11600}"), SERVER),
        bulk(List.of(), new WriteConcernError(64, "WriteConcernFailed", "", new BsonDocument())),
        new RuntimeException(new TimeoutException("no broker")),
        new EventsNotSentException(1, new TimeoutException("no broker")));
  }

  static Stream<Throwable> lasting() {
    return Stream.of(
        new IllegalStateException("bug"),
        new DuplicateKeyException("twice"),
        new MongoCommandException(BsonDocument.parse("{ok: 0, code: 121}"), SERVER),
        bulk(List.of(new BulkWriteError(11000, "duplicate", new BsonDocument(), 0)), null),
        new EventsNotSentException(1, new RecordTooLargeException("2 MB")));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void areWorthRepeating(Throwable fault) {
    assertThat(InfrastructureFaults.isOne(fault)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("lasting")
  void areNotFaultsOfTheRecord(Throwable fault) {
    assertThat(InfrastructureFaults.isOne(fault)).isFalse();
  }

  private static MongoBulkWriteException bulk(
      List<BulkWriteError> errors, WriteConcernError concern) {
    return new MongoBulkWriteException(
        BulkWriteResult.unacknowledged(), errors, concern, SERVER, Set.of());
  }
}
