package org.newsroom.testkit;

import java.util.UUID;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;

/**
 * A database and consumer groups that no other isolation shares, in the {@link Backends} of this
 * JVM. Each context of a {@link ServiceTest} has one as a bean. A test that restarts a service on
 * the same data gives the same one to both contexts:
 *
 * <pre>{@code
 * new SpringApplicationBuilder(XService.class).initializers(isolation).run(…)
 * }</pre>
 */
public final class Isolation
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** How soon others take over what a consumer that was killed has read; the broker's minimum. */
  static final String SESSION_TIMEOUT = "spring.kafka.consumer.properties.session.timeout.ms=6000";

  /** As long as events are tried at all: a machine that is slow doubles none. */
  static final String REQUEST_TIMEOUT = "spring.kafka.producer.properties.request.timeout.ms=30000";

  private final String id;

  public Isolation() {
    this(UUID.randomUUID().toString().substring(0, 8));
  }

  /** The one of another process. */
  Isolation(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** The connection string of its database. */
  public String mongoUri() {
    return Backends.mongoUri("test-" + id);
  }

  /** The name under which a consumer group of the service is known to Kafka. */
  public String group(String name) {
    return name + "-" + id;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.kafka.bootstrap-servers=" + Backends.bootstrapServers(),
            "spring.mongodb.uri=" + mongoUri(),
            SESSION_TIMEOUT,
            REQUEST_TIMEOUT)
        .applyTo(context);
    context.getBeanFactory().registerSingleton("isolation", this);
    isolateGroups(context);
  }

  void isolateGroups(ConfigurableApplicationContext context) {
    context.getBeanFactory().addBeanPostProcessor(new OwnGroups());
  }

  /** Renames the group of each listener, wherever its name comes from. */
  private final class OwnGroups implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
      if (bean instanceof ConcurrentKafkaListenerContainerFactory<?, ?> factory) {
        factory.setContainerCustomizer(
            container -> {
              String group = container.getContainerProperties().getGroupId();
              if (group != null) {
                container.getContainerProperties().setGroupId(group(group));
              }
            });
      }
      return bean;
    }
  }
}
