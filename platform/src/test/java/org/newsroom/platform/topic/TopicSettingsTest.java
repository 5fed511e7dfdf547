package org.newsroom.platform.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.junit.jupiter.api.Test;

class TopicSettingsTest {

  private static final Map<String, String> WANTED =
      Map.of("cleanup.policy", "compact", "retention.ms", "1000", "min.insync.replicas", "1");

  @Test
  void areSetWhereNobodyHasSetThemOtherwise() {
    Config settings =
        new Config(
            List.of(
                entry("cleanup.policy", "delete", ConfigSource.DEFAULT_CONFIG),
                entry("retention.ms", "5", ConfigSource.DYNAMIC_TOPIC_CONFIG),
                entry("min.insync.replicas", "1", ConfigSource.STATIC_BROKER_CONFIG)));

    assertThat(TopicSettings.unset(WANTED, settings))
        .containsExactly(Map.entry("cleanup.policy", "compact"));
  }

  private static ConfigEntry entry(String name, String value, ConfigSource source) {
    ConfigEntry entry = mock(ConfigEntry.class);
    when(entry.name()).thenReturn(name);
    when(entry.value()).thenReturn(value);
    when(entry.source()).thenReturn(source);
    return entry;
  }
}
