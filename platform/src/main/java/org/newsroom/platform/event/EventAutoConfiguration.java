package org.newsroom.platform.event;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.TopicPartition;
import org.newsroom.platform.deadletter.DeadLetterAges;
import org.newsroom.platform.deadletter.DeadLetterEndpoint;
import org.newsroom.platform.deadletter.DeadLetterQueue;
import org.newsroom.platform.topic.TopicsProperties;
import org.newsroom.platform.trace.Traces;
import org.newsroom.platform.work.Rounds;
import org.newsroom.platform.work.Workers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.databind.json.JsonMapper;

/** Wires events: sending, batches, dead letters, retries without end. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
      "org.newsroom.platform.topic.TopicAutoConfiguration"
    })
class EventAutoConfiguration {

  private final String service;

  EventAutoConfiguration(Environment environment) {
    this.service = environment.getRequiredProperty("spring.application.name");
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }

  @Bean
  EventJson eventJson(JsonMapper mapper) {
    return new EventJson(mapper);
  }

  @Bean
  Events events(KafkaTemplate<String, byte[]> kafka, EventJson json, Traces traces) {
    return new Events(kafka, json, traces, "/" + service);
  }

  @Bean
  DeadLetters deadLetters(
      KafkaTemplate<String, byte[]> kafka, MeterRegistry meters, TopicsProperties topics) {
    DeadLetterPublishingRecoverer recoverer =
        new DeadLetterPublishingRecoverer(
            kafka,
            (record, fault) ->
                new TopicPartition(DeadLetterQueue.topicOf(record.topic(), service), -1));
    recoverer.setFailIfSendResultIsError(true);
    recoverer.excludeHeader(
        DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_STACKTRACE,
        DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_MSG);
    return new DeadLetters(recoverer, meters, topics.reads());
  }

  @Bean
  EventBatches eventBatches(
      EventJson json, DeadLetters deadLetters, MeterRegistry meters, Traces traces) {
    return new EventBatches(json, deadLetters, meters, traces);
  }

  /** Only the infrastructure's faults get here: the partition waits until they have passed. */
  @Bean
  CommonErrorHandler untilTheInfrastructureIsBack() {
    ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
    backOff.setMaxInterval(10_000);
    return new DefaultErrorHandler(backOff);
  }

  @Bean
  KafkaHealth kafkaHealthIndicator(KafkaAdmin admin) {
    Map<String, Object> settings = new HashMap<>(admin.getConfigurationProperties());
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2_000);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000);
    return new KafkaHealth(Admin.create(settings));
  }

  @Bean
  KafkaReached kafkaReachedHealthIndicator(KafkaHealth kafka) {
    return new KafkaReached(kafka);
  }

  @Bean
  DeadLetterQueue deadLetterQueue(
      ConsumerFactory<String, byte[]> consumers, KafkaTemplate<String, byte[]> kafka) {
    return new DeadLetterQueue(consumers, kafka, service);
  }

  @Bean
  DeadLetterEndpoint deadLetterEndpoint(DeadLetterQueue deadLetterQueue, TopicsProperties topics) {
    return new DeadLetterEndpoint(deadLetterQueue, topics.reads());
  }

  @Bean
  DeadLetterAges deadLetterAges(
      DeadLetterQueue deadLetterQueue, TopicsProperties topics, MeterRegistry meters, Clock clock) {
    return new DeadLetterAges(deadLetterQueue, topics.reads(), meters, clock);
  }

  @Bean
  Rounds deadLetterRounds(Workers workers, DeadLetterAges ages) {
    return new Rounds(workers, "dead-letter-ages", Duration.ofMinutes(1), ages::measure);
  }
}
