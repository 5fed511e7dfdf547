package org.newsroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.platform.client.Clients;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.cors.CorsConfiguration;
import tools.jackson.databind.json.JsonMapper;

class ProblemCorsTest {

  /** Where a service may stand, and which pages are then the site's own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // peer | Host | X-Forwarded-Proto | public address | Origin | taken
        "203.0.113.1 | localhost:8081 | - | - | http://localhost:8081 | true",
        "203.0.113.1 | localhost:8081 | - | - | http://localhost:8080 | false",
        "10.0.0.1 | localhost:8080 | http | - | http://localhost:8080 | true",
        "10.0.0.1 | www.news.example | https | - | https://www.news.example | true",
        "10.0.0.1 | www.news.example | https | - | http://www.news.example | false",
        "203.0.113.1 | www.news.example | https | - | https://www.news.example | false",
        "203.0.113.1 | comments:8081 | - | https://www.news.example | https://www.news.example | true",
        "10.0.0.1 | www.news.example | https | - | https://evil.example | false",
        "10.0.0.1 | www.news.example | https | - | null | false",
        "10.0.0.1 | www.news.example | https | - | https://partner.example | true",
      })
  void takesPagesOfTheSiteItselfAndOfThoseItNames(
      String peer, String host, String proto, String address, String origin, boolean taken)
      throws IOException {
    CorsConfiguration configuration = new CorsConfiguration();
    configuration.setAllowedOrigins(List.of("https://partner.example"));
    configuration.setAllowedMethods(List.of("POST"));
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/comments");
    request.setRemoteAddr(peer);
    request.addHeader("Host", host);
    request.addHeader("Origin", origin);
    if (proto != null) {
      request.addHeader("X-Forwarded-Proto", proto);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();

    boolean goesOn =
        new ProblemCors(
                new ProblemWriter(new JsonMapper()),
                new OwnOrigins(new Clients(List.of("10.0.0.0/8")), address))
            .processRequest(configuration, request, response);

    assertThat(goesOn).isEqualTo(taken);
    assertThat(response.getStatus()).isEqualTo(taken ? 200 : 403);
    assertThat(response.getHeaders("Vary")).contains("Origin");
  }
}
