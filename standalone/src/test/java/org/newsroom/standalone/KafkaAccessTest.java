package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** That services are permitted in Kafka what they do there, and nothing else. */
class KafkaAccessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comment-service",
        "article-service",
        "moderation-service",
        "notification-service"
      })
  void servicesMayReadAndWriteTheirTopics(String service) throws IOException {
    Properties access = new Properties();
    try (Reader file = Files.newBufferedReader(Path.of("../deploy/kafka/access.properties"))) {
      access.load(file);
    }

    for (String use : Set.of("reads", "writes")) {
      assertThat(Set.of(access.getProperty(service + "." + use).split(",")))
          .isEqualTo(topics(service, use));
    }
    assertThat(Boolean.parseBoolean(access.getProperty(service + ".replays")))
        .isEqualTo(service.equals("moderation-service"));
  }

  private static Set<String> topics(String service, String use) throws IOException {
    MutablePropertySources sources = new MutablePropertySources();
    for (PropertySource<?> source :
        new YamlPropertySourceLoader().load(service, new ClassPathResource(service + ".yml"))) {
      sources.addLast(source);
    }
    return new TreeSet<>(
        new Binder(ConfigurationPropertySources.from(sources))
            .bind("newsroom.topics." + use, Bindable.setOf(String.class))
            .get());
  }
}
