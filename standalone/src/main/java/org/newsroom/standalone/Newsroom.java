package org.newsroom.standalone;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.newsroom.standalone.mail.MailPages;
import org.newsroom.standalone.sample.SampleSite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The running system. */
final class Newsroom implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Newsroom.class);
  private static final String ARTICLES = "articles.v1";

  private final Settings settings;
  private final SampleSite samples;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private @Nullable Backends backends;
  private @Nullable Consumers consumers;

  private Newsroom(Settings settings) {
    this.settings = settings;
    this.samples = new SampleSite(settings.url(), settings.data(), Clock.systemUTC());
  }

  /**
   * Starts everything; it takes and handles comments when this returns.
   *
   * @throws CannotStartException when a port or the data directory is taken
   */
  static Newsroom start(Settings settings) {
    // Boot would set the log up anew for each service, at the same time.
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    Newsroom newsroom = new Newsroom(settings);
    try {
      newsroom.start();
      return newsroom;
    } catch (RuntimeException e) {
      newsroom.close();
      throw e;
    }
  }

  private void start() {
    settings.requireFreePorts();
    DataDirectory data = DataDirectory.open(settings.data());
    running.push(data);
    Map<String, String> secrets = Secrets.in(settings.data(), new SecureRandom());
    Backends started = Backends.start(settings, Clock.systemUTC());
    running.push(started);
    backends = started;

    List<ConfigurableApplicationContext> contexts =
        startServices(new ServiceSettings(settings, started, secrets));

    running.push(Gateway.start(settings, new MailPages(settings.mail())));
    Consumers listening = new Consumers(contexts);
    listening.awaitAssignment();
    consumers = listening;
    if (!settings.empty()) {
      samples.putArticles();
      awaitArticles();
      samples.startComments();
    }
  }

  /** Waits until every service knows the articles that were put until now. */
  void awaitArticles() {
    Objects.requireNonNull(consumers).awaitCaughtUp(ARTICLES, kafkaAddress());
  }

  /** The id of an article that can be commented on. */
  String sampleArticle() {
    return samples.firstArticle();
  }

  String kafkaAddress() {
    return Objects.requireNonNull(backends).kafka().bootstrapServers();
  }

  String mongoAddress() {
    return Objects.requireNonNull(backends).mongo().uri("");
  }

  private List<ConfigurableApplicationContext> startServices(ServiceSettings serviceSettings) {
    List<CompletableFuture<ConfigurableApplicationContext>> starts =
        Arrays.stream(Service.values())
            .map(
                service ->
                    CompletableFuture.supplyAsync(
                        () -> start(service, serviceSettings.of(service)), Newsroom::inThread))
            .toList();
    // All are awaited before the first failure is thrown, so that close() finds those that started.
    starts.forEach(start -> start.exceptionally(fault -> null).thenAccept(this::remember).join());
    return starts.stream().map(CompletableFuture::join).toList();
  }

  private void remember(@Nullable ConfigurableApplicationContext context) {
    if (context != null) {
      running.push(context);
    }
  }

  private static ConfigurableApplicationContext start(
      Service service, Map<String, Object> properties) {
    SpringApplication application =
        new SpringApplicationBuilder(service.source())
            .properties("spring.config.name=" + service.configuration())
            .initializers(
                context ->
                    context
                        .getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("standalone", properties)))
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .registerShutdownHook(false)
            .build();
    return application.run();
  }

  private static void inThread(Runnable work) {
    new Thread(work, "newsroom").start();
  }

  @Override
  public void close() {
    stop(samples);
    List<ConfigurableApplicationContext> contexts =
        running.stream()
            .filter(ConfigurableApplicationContext.class::isInstance)
            .map(ConfigurableApplicationContext.class::cast)
            .toList();
    running.removeAll(contexts);
    List<CompletableFuture<Void>> stops =
        contexts.stream()
            .map(context -> CompletableFuture.runAsync(() -> stop(context), Newsroom::inThread))
            .toList();
    stops.forEach(CompletableFuture::join);
    while (!running.isEmpty()) {
      stop(running.pop());
    }
  }

  private static void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      log.warn("Not stopped cleanly", e);
    }
  }
}
