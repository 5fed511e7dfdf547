package org.newsroom.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Actuators on a port of their own, as the manifests for Kubernetes have them. */
@CommentServiceTest
@TestPropertySource(properties = "management.server.port=0")
class ManagementPortIT {

  @LocalServerPort private int port;
  @LocalManagementPort private int managementPort;

  @ParameterizedTest
  @CsvSource({
    "/actuator/health/liveness, 200",
    "/actuator/health/readiness, 200",
    "/actuator/info, 200",
    "/actuator/deadletters, 401",
    "/actuator/env, 404",
    "/v1/submission-policy, 404"
  })
  void answersThereAndKeepsItsRoles(String path, int status) throws Exception {
    await().until(() -> status(managementPort, path) == status);
  }

  @ParameterizedTest
  @CsvSource({"/actuator/info", "/actuator/health", "/actuator/health/liveness"})
  void answersNothingOfItToReaders(String path) throws Exception {
    assertThat(status(port, path)).isEqualTo(404);
  }

  private static int status(int port, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
