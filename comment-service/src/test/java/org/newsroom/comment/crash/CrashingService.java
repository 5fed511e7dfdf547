package org.newsroom.comment.crash;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.newsroom.comment.CommentService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** The service in a process of its own, which ends without clean-up at one point. */
public class CrashingService {

  static final String POINT = "crash.point";

  public static void main(String[] args) {
    new SpringApplicationBuilder(CommentService.class, CrashingService.class)
        .properties(
            "spring.config.name=comment-service",
            "spring.kafka.producer.properties.interceptor.classes=" + AtTheBroker.class.getName())
        .run(args);
  }

  @Bean
  MongoClientSettingsBuilderCustomizer atTheStore() {
    return settings -> settings.addCommandListener(new AtTheStore());
  }

  /** Where a process can end. */
  enum Point {
    BEFORE_THE_INSERT,
    AFTER_THE_INSERT,
    /** Hangs there for ever, so that the response is sent, and is killed from outside. */
    BEFORE_THE_SEND,
    AFTER_THE_SEND;

    boolean isChosen() {
      return name().equals(System.getProperty(POINT));
    }

    void crashIfChosen() {
      if (isChosen()) {
        Runtime.getRuntime().halt(137);
      }
    }
  }

  private static final class AtTheStore implements CommandListener {

    @Override
    public void commandStarted(CommandStartedEvent event) {
      if (event.getCommandName().equals("insert")) {
        Point.BEFORE_THE_INSERT.crashIfChosen();
      }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
      if (event.getCommandName().equals("insert")) {
        Point.AFTER_THE_INSERT.crashIfChosen();
      }
    }
  }

  /** Made by the Kafka client. */
  public static final class AtTheBroker implements ProducerInterceptor<String, byte[]> {

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> event) {
      while (Point.BEFORE_THE_SEND.isChosen()) {
        LockSupport.park();
      }
      return event;
    }

    @Override
    public void onAcknowledgement(RecordMetadata metadata, Exception fault) {
      if (fault == null) {
        Point.AFTER_THE_SEND.crashIfChosen();
      }
    }

    @Override
    public void configure(Map<String, ?> settings) {}

    @Override
    public void close() {}
  }
}
