package org.newsroom.moderation;

import java.util.Objects;
import java.util.stream.Stream;
import org.newsroom.testkit.Isolation;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** One more instance of the service, with the settings of a test and on its store. */
public final class SecondInstance implements AutoCloseable {

  private static final String SETTINGS_OF_THE_TEST = "Inlined Test Properties";

  private final ConfigurableApplicationContext context;

  /**
   * @param first the environment of the instance that the test has
   */
  public SecondInstance(Isolation isolation, ConfigurableEnvironment first) {
    MapPropertySource settings =
        (MapPropertySource)
            Objects.requireNonNull(first.getPropertySources().get(SETTINGS_OF_THE_TEST));
    String[] arguments =
        Stream.concat(
                Stream.of("--server.port=0"),
                settings.getSource().entrySet().stream()
                    .filter(setting -> setting.getKey().startsWith("newsroom."))
                    .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue())))
            .toArray(String[]::new);
    context =
        new SpringApplicationBuilder(ModerationService.class)
            .properties("spring.config.name=moderation-service")
            .initializers(isolation)
            .run(arguments);
  }

  /** Where it answers, on this machine. */
  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
