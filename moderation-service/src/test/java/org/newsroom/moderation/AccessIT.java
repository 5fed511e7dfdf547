package org.newsroom.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsroom.moderation.desk.DeskBrowser;
import org.newsroom.moderation.desk.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the API, asked for by everybody. None is left out: Spring lists them. */
@DeskTest
class AccessIT {

  private static final Set<String> EDITORS = Set.of("Ruth", "senior", "admin");

  /** Those for whom not all editors may call what is below a path. */
  private static final Map<String, Set<String>> FEWER =
      Map.of(
          "/v1/deadletters",
          Set.of("admin"),
          "/v1/persons",
          Set.of("admin"),
          "/v1/decisions",
          Set.of("senior", "admin"));

  private static final List<String> USERS = List.of("Ruth", "senior", "admin", "publisher");

  /** A token as a website gives to its readers; nobody here has heard of its key. */
  private static final String READERS_TOKEN =
      Stream.of("{\"alg\":\"HS256\"}", "{\"sub\":\"reader-1\",\"roles\":[\"ADMIN\"]}", "signature")
          .map(part -> part.getBytes(StandardCharsets.UTF_8))
          .map(Base64.getUrlEncoder().withoutPadding()::encodeToString)
          .reduce((left, right) -> left + "." + right)
          .orElseThrow();

  @LocalServerPort int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private DeskBrowser nobody;

  @BeforeEach
  void open() {
    nobody = new DeskBrowser(port);
  }

  /**
   * An endpoint, as one can call it.
   *
   * @param path with some value in place of each variable
   */
  record Endpoint(String method, String path) {

    private boolean isWrite() {
      return !method.equals("GET");
    }

    private Set<String> callers() {
      boolean forSeniors =
          path.equals("/v1/reviews/filters") || path.startsWith("/v1/statistics/trust");
      if (isWrite() && forSeniors) {
        return Set.of("senior", "admin");
      }
      return FEWER.entrySet().stream()
          .filter(fewer -> path.startsWith(fewer.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(EDITORS);
    }
  }

  @Test
  void coversTheApi() {
    assertThat(endpoints())
        .contains(
            new Endpoint("GET", "/v1/reviews"),
            new Endpoint("POST", "/v1/reviews/next"),
            new Endpoint("POST", "/v1/moderation/evaluate"),
            new Endpoint("GET", "/v1/deadletters"))
        .allSatisfy(endpoint -> assertThat(endpoint.path()).startsWith("/v1/"));
  }

  @TestFactory
  Stream<DynamicTest> isOpenToThoseWithTheRoleAndToNobodyElse() {
    Map<String, DeskBrowser> signedIn =
        Map.of(
            "Ruth", new DeskBrowser(port).signIn("Ruth"),
            "senior", new DeskBrowser(port).signIn("senior"),
            "admin", new DeskBrowser(port).signIn("admin"));
    return endpoints().stream()
        .map(
            endpoint ->
                DynamicTest.dynamicTest(
                    endpoint.method() + " " + endpoint.path(),
                    () -> assertOpen(endpoint, signedIn)));
  }

  private void assertOpen(Endpoint endpoint, Map<String, DeskBrowser> signedIn) {
    assertThat(call(nobody, endpoint)).isEqualTo("unauthenticated");
    assertThat(
            call(new DeskBrowser(port).with("Authorization", "Bearer " + READERS_TOKEN), endpoint))
        .isIn("unauthenticated", "401");
    for (String user : USERS) {
      DeskBrowser basic = new DeskBrowser(port).with("Authorization", basic(user));
      assertThat(isRefused(basic, endpoint))
          .as("%s by Basic", user)
          .isEqualTo(!endpoint.callers().contains(user));
    }
    signedIn.forEach((user, browser) -> assertOpenByCookie(endpoint, user, browser));
  }

  private void assertOpenByCookie(Endpoint endpoint, String user, DeskBrowser browser) {
    boolean mayCall = endpoint.callers().contains(user);
    DeskBrowser forged = new DeskBrowser(port).with("Cookie", browser.header("Cookie"));
    assertThat(isRefused(browser, endpoint)).as("%s by cookie", user).isEqualTo(!mayCall);
    if (endpoint.isWrite()) {
      assertThat(call(forged, endpoint)).as("%s without token", user).isEqualTo("csrf-token");
    } else {
      assertThat(isRefused(forged, endpoint)).as("%s without token", user).isEqualTo(!mayCall);
    }
  }

  private static boolean isRefused(DeskBrowser browser, Endpoint endpoint) {
    return call(browser, endpoint).equals("forbidden");
  }

  private static String call(DeskBrowser browser, Endpoint endpoint) {
    return browser.refusal(endpoint.method(), endpoint.path(), endpoint.isWrite() ? "{}" : null);
  }

  private List<Endpoint> endpoints() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(
            entry ->
                entry.getValue().getBeanType().getName().startsWith("org.newsroom.moderation."))
        .flatMap(entry -> endpointsOf(entry.getKey()))
        .filter(endpoint -> !endpoint.path().matches("/desk(/.*)?"))
        .toList();
  }

  private static Stream<Endpoint> endpointsOf(RequestMappingInfo mapping) {
    Collection<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    return mapping.getPatternValues().stream()
        .map(pattern -> pattern.replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000"))
        .flatMap(path -> methods.stream().map(method -> new Endpoint(method.name(), path)));
  }

  private static String basic(String user) {
    byte[] credentials = (user + ":" + DeskBrowser.PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }
}
