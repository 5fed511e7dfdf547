package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsroom.embedded.FreePort;

class OneAddressIT {

  @TempDir static Path data;

  private static Settings settings;
  private static Website website;
  private static Newsroom newsroom;

  @BeforeAll
  static void start() {
    settings = Settings.of(data, FreePort.next(), service -> FreePort.next()).withoutSamples();
    website = new Website(settings);
    newsroom = Newsroom.start(settings);
  }

  @AfterAll
  static void stop() {
    newsroom.close();
  }

  @Test
  void startsWithoutSamplesWhenTold() throws Exception {
    assertThat(website.articles()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isHealthy(Service service) throws Exception {
    await().atMost(Duration.ofMinutes(1)).until(() -> website.health(service), "UP"::equals);
  }

  /**
   * A series that comes with the first fault only is no alarm for that fault. The lag of a single
   * partition is bound a minute later than the largest of all, whose name goes on as its own ends.
   */
  @Test
  void hasEachMetricThatIsAlarmed() throws Exception {
    Set<String> shown = new TreeSet<>();
    for (Service service : Service.values()) {
      shown.addAll(website.metrics(service));
    }

    assertThat(AlarmedMetrics.read())
        .hasSizeGreaterThan(15)
        .allSatisfy(name -> assertThat(shown).anyMatch(one -> one.startsWith(name)));
  }

  /** Whatever a service describes can be reached at the one address, and is left out by none. */
  @ParameterizedTest
  @EnumSource
  void showsWhatIsDescribedAtTheOneAddress(Service service) throws Exception {
    NginxTable nginx = NginxTable.read();

    assertThat(website.describedPaths(service))
        .isNotEmpty()
        .allSatisfy(
            path -> {
              assertThat(Routes.of(path)).isEqualTo(service);
              assertThat(nginx.of(path)).isEqualTo(service);
            });
  }

  @Test
  void letsPagesOfTheOneAddressInAndNoOthers() throws Exception {
    String own = settings.url();

    assertThat(website.evaluateFrom(own)).isEqualTo(200);
    assertThat(website.evaluateFrom("http://127.0.0.1:" + settings.gatewayPort())).isEqualTo(200);
    assertThat(website.evaluateFrom("http://localhost:1")).isEqualTo(403);
  }

  @Test
  void refusesWhatIsTooLargeAsTheServiceDoes() throws Exception {
    assertThat(website.submitText("x".repeat(1_000_000))).isEqualTo(413);
  }

  @Test
  void letsOnlyTheStaffIn() throws Exception {
    assertThat(website.statusOfReviews("editor", "editor")).isEqualTo(200);
    assertThat(website.statusOfReviews("publisher", "publisher")).isEqualTo(403);
    assertThat(website.statusOfReviews("editor", "wrong")).isEqualTo(401);
  }

  @Test
  void saysThatItsPortsAndItsDataAreTaken(@TempDir Path elsewhere) {
    Settings samePorts = new Settings(elsewhere, FreePort.next(), settings.ports(), true);
    Settings sameAddress =
        Settings.of(elsewhere, settings.gatewayPort(), service -> FreePort.next());
    Settings sameData = Settings.of(data, FreePort.next(), service -> FreePort.next());

    assertThatThrownBy(() -> Newsroom.start(samePorts))
        .isInstanceOf(CannotStartException.class)
        .hasMessageMatching("Port \\d+ of the comment-service is taken: .*");
    assertThatThrownBy(() -> Newsroom.start(sameAddress))
        .isInstanceOf(CannotStartException.class)
        .hasMessageMatching("Port \\d+ of the site is taken: .*");
    assertThatThrownBy(() -> Newsroom.start(sameData))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("in use by another process");
    assertThat(elsewhere).isEmptyDirectory();
  }
}
