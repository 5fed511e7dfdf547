package org.newsroom.platform.topic;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.newsroom.platform.work.Rounds;
import org.newsroom.platform.work.Workers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;

/** Wires what looks after the service's topics. */
@AutoConfiguration(
    afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@EnableConfigurationProperties(TopicsProperties.class)
class TopicAutoConfiguration {

  /** How long events may wait for a topic that was lost. */
  private static final Duration EVERY = Duration.ofSeconds(5);

  @Bean
  KafkaTopics kafkaTopics(KafkaAdmin admin) {
    return new KafkaTopics(admin.getConfigurationProperties());
  }

  @Bean
  Topics topics(
      TopicsProperties wanted,
      Environment environment,
      KafkaTopics kafka,
      ObjectProvider<KafkaListenerEndpointRegistry> listeners,
      MeterRegistry meters) {
    String service = environment.getRequiredProperty("spring.application.name");
    Topics topics =
        new Topics(WantedTopics.of(wanted, service), kafka, new TopicListeners(listeners, kafka));
    Gauge.builder("newsroom.topics.faulty", topics, all -> all.faults().size())
        .description("Topics that are missing, or not as they should be, and cannot be mended")
        .register(meters);
    return topics;
  }

  @Bean
  Rounds topicRounds(Workers workers, Topics topics) {
    return new Rounds(workers, "topics", EVERY, topics::look);
  }

  @Bean
  TopicsHealth topicsHealthIndicator(Topics topics) {
    return new TopicsHealth(topics);
  }
}
