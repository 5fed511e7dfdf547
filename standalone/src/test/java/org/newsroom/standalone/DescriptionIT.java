package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsroom.embedded.FreePort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contract of the HTTP APIs is what the services say of themselves, as one document. With
 * {@code -Dcontracts.write} it is written anew.
 */
class DescriptionIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path CONTRACT = Path.of("..", "contracts", "openapi.yaml");

  @TempDir static Path data;

  private static Newsroom newsroom;
  private static List<JsonNode> descriptions;

  @BeforeAll
  static void start() throws Exception {
    Settings settings = Settings.of(data, FreePort.next(), service -> FreePort.next());
    newsroom = Newsroom.start(settings);
    descriptions = new ArrayList<>();
    for (Service service : Service.values()) {
      descriptions.add(description(settings.url(service)));
    }
  }

  @AfterAll
  static void stop() {
    newsroom.close();
  }

  @Test
  void isTheContract() throws Exception {
    String merged = MergedDescription.of(descriptions);

    if (System.getProperty("contracts.write") != null) {
      Files.writeString(CONTRACT, merged);
    }
    assertThat(merged).isEqualTo(Files.readString(CONTRACT));
  }

  @Test
  void namesNoOperationTwice() {
    List<String> names =
        descriptions.stream()
            .flatMap(one -> one.findValuesAsString("operationId").stream())
            .toList();

    assertThat(names).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void givesNoNameToTwoSchemas() {
    Map<String, HashSet<JsonNode>> schemas = new TreeMap<>();
    descriptions.forEach(
        one ->
            one.at("/components/schemas")
                .properties()
                .forEach(
                    schema ->
                        schemas
                            .computeIfAbsent(schema.getKey(), name -> new HashSet<>())
                            .add(schema.getValue())));

    assertThat(schemas).allSatisfy((name, forms) -> assertThat(forms).as(name).hasSize(1));
  }

  private static JsonNode description(String service) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(service + "/v3/api-docs")).build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(service).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
