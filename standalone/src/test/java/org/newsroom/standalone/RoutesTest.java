package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

  @ParameterizedTest
  @CsvSource({
    "/, ARTICLE",
    "/articles/a-bridge, ARTICLE",
    "/articles/a-bridge/comments.atom, ARTICLE",
    "/tags/Bridges, ARTICLE",
    "/feed.atom, ARTICLE",
    "/sitemap.xml, ARTICLE",
    "/robots.txt, ARTICLE",
    "/favicon.ico, ARTICLE",
    "/site/pictures/tram.svg, ARTICLE",
    "/embed/comments.js, ARTICLE",
    "/v1/articles/a-bridge/comments, ARTICLE",
    "/v1/comment-counts, ARTICLE",
    "/comments, COMMENT",
    "/v1/comments, COMMENT",
    "/v1/comments/1/reports, COMMENT",
    "/v1/submission-policy, COMMENT",
    "/v1/reviews/1/decision, MODERATION",
    "/v1/moderation/evaluate, MODERATION",
    "/v1/authors/1/comments, MODERATION",
    "/v1/decisions, MODERATION",
    "/v1/statistics/agreement, MODERATION",
    "/v1/me/preferences, MODERATION",
    "/v1/persons/erasures, MODERATION",
    "/v1/deadletters, MODERATION",
    "/desk, MODERATION",
    "/desk/, MODERATION",
    "/desk/session, MODERATION",
    "/v1/notifications/stream, NOTIFICATION",
    "/notices/1, NOTIFICATION",
    "/unsubscribe/token, NOTIFICATION"
  })
  void leadToTheService(String path, Service service) throws IOException {
    assertThat(Routes.of(path)).isEqualTo(service);
    assertThat(NginxTable.read().of(path)).isEqualTo(service);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/health",
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/v1",
        "/v1/commentsx",
        "/v1/messages",
        "/commentsx",
        "/feed.atom/x",
        "/feedxatom",
        "/error",
        "/mail"
      })
  void showNothingElse(String path) throws IOException {
    assertThat(Routes.of(path)).isNull();
    assertThat(NginxTable.read().of(path)).isNull();
  }

  @Test
  void areThoseOfTheContainersGateway() throws IOException {
    NginxTable nginx = NginxTable.read();

    assertThat(Routes.ALL)
        .allSatisfy(
            route -> {
              assertThat(nginx.of(route.path())).isEqualTo(route.service());
              assertThat(nginx.of(route.path() + "/below"))
                  .isEqualTo(route.withAllBelow() ? route.service() : null);
            });
  }

  @Test
  void areThoseOfKubernetes() throws IOException {
    String ingress = Files.readString(Path.of("../deploy/kubernetes/base/ingress.yaml"));
    List<String> rows =
        Routes.ALL.stream()
            .map(
                route ->
                    "{path: %s, pathType: %s, backend: {service: {name: %s, port: {name: http}}}}"
                        .formatted(
                            route.path(),
                            route.withAllBelow() ? "Prefix" : "Exact",
                            route.service().configuration()))
            .toList();

    assertThat(ingress.lines().filter(line -> line.contains("{path")).map(this::withoutDash))
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  private String withoutDash(String line) {
    return line.strip().substring(2);
  }

  @ParameterizedTest
  @EnumSource
  void leadToEveryPathOfEveryController(Service service) throws IOException {
    NginxTable nginx = NginxTable.read();

    assertThat(ControllerPaths.of(service))
        .isNotEmpty()
        .allSatisfy(
            path -> {
              assertThat(Routes.of(path)).isEqualTo(service);
              assertThat(nginx.of(path)).isEqualTo(service);
            });
  }

  @Test
  void passLiveStreamsOnAtOnce() throws IOException {
    assertThat(NginxTable.read().isUnbuffered("/v1/notifications/stream")).isTrue();
    assertThat(NginxTable.read().isUnbuffered("/v1/reviews/stream")).isTrue();
    assertThat(NginxTable.read().isUnbuffered("/v1/notifications")).isFalse();
    assertThat(NginxTable.read().isUnbuffered("/v1/reviews")).isFalse();
  }
}
