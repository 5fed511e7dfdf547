package org.newsroom.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcernResult;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.BulkOperationException;

class DuplicateKeysTest {

  private static final int TAKEN = 11000;
  private static final int INVALID = 121;
  private static final ServerAddress SERVER = new ServerAddress();

  @ParameterizedTest
  @MethodSource
  void namesTheItemsWhoseKeyWasTaken(RuntimeException fault, Set<Integer> items) {
    assertThat(DuplicateKeys.of(fault)).isEqualTo(items);
  }

  static Stream<Arguments> namesTheItemsWhoseKeyWasTaken() {
    MongoBulkWriteException bulk = bulk(null, error(1, TAKEN), error(4, TAKEN));
    return Stream.of(
        argumentSet("a bulk write", bulk, Set.of(1, 4)),
        argumentSet("its translation", new BulkOperationException("x", bulk), Set.of(1, 4)),
        argumentSet("an inserted list", new DuplicateKeyException("x", bulk), Set.of(1, 4)),
        argumentSet(
            "another wrapper", new DataIntegrityViolationException("x", bulk), Set.of(1, 4)),
        argumentSet("one write", one(TAKEN), Set.of(0)),
        argumentSet("its translation", new DuplicateKeyException("x", one(TAKEN)), Set.of(0)),
        argumentSet("an upsert that returns its document", command(TAKEN), Set.of(0)));
  }

  @ParameterizedTest
  @MethodSource
  void throwsWhatElseWentWrongAsItCame(RuntimeException fault) {
    assertThat(catchThrowable(() -> DuplicateKeys.of(fault))).isSameAs(fault);
  }

  static Stream<Arguments> throwsWhatElseWentWrongAsItCame() {
    WriteConcernError notDurable = new WriteConcernError(64, "WriteConcernTimeout", "late", none());
    MongoBulkWriteException mixed = bulk(null, error(0, TAKEN), error(1, INVALID));
    MongoBulkWriteException lost = bulk(notDurable, error(0, TAKEN));
    return Stream.of(
        argumentSet("another error beside", mixed),
        argumentSet("its translation", new BulkOperationException("x", mixed)),
        argumentSet("a write concern error beside", lost),
        argumentSet("its translation", new DataIntegrityViolationException("x", lost)),
        argumentSet("taken for a duplicate key", new DuplicateKeyException("x", lost)),
        argumentSet("a write concern error alone", bulk(notDurable)),
        argumentSet(
            "of one write",
            new MongoWriteConcernException(
                notDurable, WriteConcernResult.acknowledged(1, false, null), SERVER, Set.of())),
        argumentSet("one write refused for what it holds", one(INVALID)),
        argumentSet("a store that is away", new MongoTimeoutException("away")),
        argumentSet("no fault of the store", new IllegalStateException("x")));
  }

  private static MongoBulkWriteException bulk(
      @Nullable WriteConcernError concern, BulkWriteError... errors) {
    return new MongoBulkWriteException(
        BulkWriteResult.acknowledged(0, 0, 0, 0, List.of(), List.of()),
        List.of(errors),
        concern,
        SERVER,
        Set.of());
  }

  private static BulkWriteError error(int index, int code) {
    return new BulkWriteError(code, "refused", none(), index);
  }

  private static MongoWriteException one(int code) {
    return new MongoWriteException(new WriteError(code, "refused", none()), SERVER, Set.of());
  }

  private static MongoCommandException command(int code) {
    return new MongoCommandException(
        new BsonDocument("code", new BsonInt32(code)).append("ok", new BsonInt32(0)), SERVER);
  }

  private static BsonDocument none() {
    return new BsonDocument();
  }
}
