package org.newsroom.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the items of a write that were refused because their key was taken from every other fault.
 * An upsert whose condition does not hold is such an item too: it tries to insert what exists. The
 * index of an item is known only of unordered writes, which go on after the first fault.
 */
public final class DuplicateKeys {

  private static final Set<Integer> THE_ONLY_ITEM = Set.of(0);

  private DuplicateKeys() {}

  /**
   * The indexes, within the write, of the items whose key was taken; {@code {0}} when a single
   * document was written.
   *
   * @param fault thrown by the driver, or by Spring Data MongoDB around what the driver threw
   * @throws RuntimeException the same fault, when anything else went wrong in the write: then some
   *     items may be stored, some not, or none durably
   */
  public static Set<Integer> of(RuntimeException fault) {
    MongoException thrown = thrownByTheDriver(fault);
    if (thrown instanceof MongoBulkWriteException bulk && nothingElseIn(bulk)) {
      return bulk.getWriteErrors().stream()
          .map(BulkWriteError::getIndex)
          .collect(Collectors.toUnmodifiableSet());
    }
    if (thrown != null
        && !(thrown instanceof MongoBulkWriteException)
        && isDuplicateKey(thrown.getCode())) {
      return THE_ONLY_ITEM;
    }
    throw fault;
  }

  private static @Nullable MongoException thrownByTheDriver(Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof MongoException thrown) {
        return thrown;
      }
    }
    return null;
  }

  private static boolean nothingElseIn(MongoBulkWriteException bulk) {
    return bulk.getWriteConcernError() == null
        && !bulk.getWriteErrors().isEmpty()
        && bulk.getWriteErrors().stream().allMatch(error -> isDuplicateKey(error.getCode()));
  }

  private static boolean isDuplicateKey(int code) {
    return ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY;
  }
}
