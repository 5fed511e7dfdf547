package org.newsroom.platform.event;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/** Tells a fault of Kafka or MongoDB, which passes, from a record that can never succeed. */
public final class InfrastructureFaults {

  /** Bad value, type mismatch, failed validation, document too large, path not viable. */
  private static final Set<Integer> FAULTS_OF_THE_DATA = Set.of(2, 14, 28, 52, 121, 10334, 17419);

  private InfrastructureFaults() {}

  /** Whether repeating the same work later can succeed. */
  public static boolean isOne(Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof EventsNotSentException
          || t instanceof DataAccessResourceFailureException
          || t instanceof TransientDataAccessException
          || t instanceof RecoverableDataAccessException) {
        return !causedByData(t);
      }
      if (t instanceof MongoException || t instanceof KafkaException) {
        return !causedByData(t);
      }
    }
    return false;
  }

  private static boolean causedByData(Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof RecordTooLargeException || t instanceof SerializationException) {
        return true;
      }
      if (t instanceof MongoBulkWriteException bulk) {
        return bulk.getWriteErrors().stream().anyMatch(e -> isOfTheData(e.getCode()));
      }
      if (t instanceof MongoException mongo && isOfTheData(mongo.getCode())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTheData(int code) {
    return FAULTS_OF_THE_DATA.contains(code)
        || ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY;
  }
}
