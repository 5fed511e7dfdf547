package org.newsroom.platform.topic;

import java.util.Collections;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.kafka.core.ProducerFactory;

/**
 * The ids by which Kafka knows the service's producers, and what each has sent. A Kafka that was
 * lost and is new gives the same ids once more: of two producers of one id it takes what the second
 * sends for a repetition of the first's, acknowledges it, and stores nothing.
 */
final class ProducerIds {

  private static final Logger log = LoggerFactory.getLogger(ProducerIds.class);

  private final ObjectProvider<ProducerFactory<?, ?>> producers;
  private Set<String> known = Set.of();

  ProducerIds(ObjectProvider<ProducerFactory<?, ?>> producers) {
    this.producers = producers;
  }

  /**
   * Makes producers anew, with new ids, where none of the topics of the last look is left. The id
   * of the cluster does not tell: in containers it is often a setting.
   *
   * @param there the incarnations of the topics that are there
   */
  void renew(Set<String> there) {
    if (there.isEmpty()) {
      return;
    }
    if (!known.isEmpty() && Collections.disjoint(known, there)) {
      log.warn("Kafka is new; so are the producers");
      producers.forEach(ProducerFactory::reset);
    }
    known = there;
  }
}
