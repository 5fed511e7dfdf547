package org.newsroom.testkit;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** A service's settings without the service: what stops its start, and in which words. */
public final class Settings {

  private final Class<?> scan;

  private Settings(Class<?> scan) {
    this.scan = scan;
  }

  /** The settings that a configuration class finds, by {@code @ConfigurationPropertiesScan}. */
  public static Settings of(Class<?> scan) {
    return new Settings(scan);
  }

  /**
   * The words with which a service does not start.
   *
   * @param settings lines such as {@code newsroom.reviews.claim-for=-5m}; all others are left to
   *     the platform's and the records' defaults
   * @return what is printed, or null when it would start
   */
  public @Nullable String refusal(String... settings) {
    AtomicReference<@Nullable String> words = new AtomicReference<>();
    new ApplicationContextRunner()
        .withPropertyValues(
            "newsroom.topics.partitions=1",
            "newsroom.topics.replicas=1",
            "newsroom.http.max-body=1KB")
        .withPropertyValues(settings)
        .withUserConfiguration(scan)
        .run(
            context -> {
              Throwable failure = context.getStartupFailure();
              words.set(failure == null ? null : wordsOf(failure));
            });
    return words.get();
  }

  private static String wordsOf(Throwable failure) {
    return SpringFactoriesLoader.forDefaultResourceLocation(Settings.class.getClassLoader())
        .load(FailureAnalyzer.class, (type, name, fault) -> {})
        .stream()
        .map(analyzer -> analyzer.analyze(failure))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nobody can say why it does not start", failure))
        .getDescription();
  }
}
