package org.newsroom.testkit;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.newsroom.testkit.CrashPoint.Moment;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** What runs in a {@link ServiceProcess}. */
final class CrashingMain {

  static final String SOURCES = "newsroom.test.sources";
  static final String POINT = "newsroom.test.crash-point";
  static final String ISOLATION = "newsroom.test.isolation";

  /** As a process that is killed ends. */
  static final int EXIT_CODE = 137;

  private static final CrashPoint CRASH_POINT = CrashPoint.parse(property(POINT));

  private CrashingMain() {}

  public static void main(String[] args) throws ClassNotFoundException {
    List<Class<?>> sources = new ArrayList<>(List.of(AtTheStore.class));
    for (String name : property(SOURCES).split(",")) {
      sources.add(Class.forName(name));
    }
    new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
        .properties(
            "spring.kafka.producer.properties.interceptor.classes=" + AtTheBroker.class.getName())
        .initializers(context -> new Isolation(property(ISOLATION)).isolateGroups(context))
        .run(args);
  }

  /** Ends the process here when this is the point that was chosen. */
  private static void pass(Moment moment, String action, String target) {
    if (CRASH_POINT.is(moment, action, target)) {
      Runtime.getRuntime().halt(EXIT_CODE);
    }
    while (moment == Moment.BEFORE && CRASH_POINT.is(Moment.INSTEAD, action, target)) {
      LockSupport.park();
    }
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }

  /** Makes the client of MongoDB say what it does. */
  static class AtTheStore {

    @Bean
    MongoClientSettingsBuilderCustomizer commandsPass() {
      return settings -> settings.addCommandListener(new Commands());
    }
  }

  private static final class Commands implements CommandListener {

    private final Map<Integer, String> collections = new ConcurrentHashMap<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
      BsonValue collection = event.getCommand().get(event.getCommandName());
      if (collection != null && collection.isString()) {
        collections.put(event.getRequestId(), collection.asString().getValue());
        pass(Moment.BEFORE, event.getCommandName(), collection.asString().getValue());
      }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
      String collection = collections.remove(event.getRequestId());
      if (collection != null) {
        pass(Moment.AFTER, event.getCommandName(), collection);
      }
    }

    @Override
    public void commandFailed(CommandFailedEvent event) {
      collections.remove(event.getRequestId());
    }
  }

  /** Made by the Kafka client. */
  public static final class AtTheBroker implements ProducerInterceptor<String, byte[]> {

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> event) {
      pass(Moment.BEFORE, CrashPoint.SEND, event.topic());
      return event;
    }

    @Override
    public void onAcknowledgement(RecordMetadata metadata, @Nullable Exception fault) {
      if (fault == null) {
        pass(Moment.AFTER, CrashPoint.SEND, metadata.topic());
      }
    }

    @Override
    public void configure(Map<String, ?> settings) {}

    @Override
    public void close() {}
  }
}
