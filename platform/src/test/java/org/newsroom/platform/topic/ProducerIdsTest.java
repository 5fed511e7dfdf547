package org.newsroom.platform.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.kafka.core.ProducerFactory;

class ProducerIdsTest {

  private final AtomicInteger renewed = new AtomicInteger();
  private ProducerIds ids;

  /** Counts how often its producers are made anew. */
  private record Counting(AtomicInteger renewed) implements ProducerFactory<String, byte[]> {

    @Override
    public Producer<String, byte[]> createProducer() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void reset() {
      renewed.incrementAndGet();
    }
  }

  @BeforeEach
  void make() {
    var beans = new StaticListableBeanFactory(Map.of("producers", new Counting(renewed)));
    ids = new ProducerIds(beans.getBeanProvider(ResolvableType.forClass(ProducerFactory.class)));
    ids.renew(Set.of("a1", "b1"));
  }

  @Test
  void stayWithTheKafkaOfTheFirstLook() {
    ids.renew(Set.of("a1", "b1"));

    assertThat(renewed).hasValue(0);
  }

  @Test
  void stayWhereOneTopicWasMadeAnewAfterTheOther() {
    ids.renew(Set.of("a2", "b1"));
    ids.renew(Set.of("a2", "b2"));

    assertThat(renewed).hasValue(0);
  }

  @Test
  void areRenewedOnceWhereNoTopicIsLeft() {
    ids.renew(Set.of());
    ids.renew(Set.of("a2"));
    ids.renew(Set.of("a2", "b2"));

    assertThat(renewed).hasValue(1);
  }
}
