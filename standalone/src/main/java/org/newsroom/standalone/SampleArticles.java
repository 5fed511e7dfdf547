package org.newsroom.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts the sample page's articles in by the article-service's own API, those that are missing. */
final class SampleArticles {

  private static final String FILE = "/sample-articles.json";
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int NOT_FOUND = 404;
  private static final int CREATED = 201;

  private final JsonNode articles;
  private final String url;
  private final HttpClient http = HttpClient.newHttpClient();

  SampleArticles(String articleServiceUrl) {
    this.url = articleServiceUrl + "/v1/articles/";
    try (InputStream file = SampleArticles.class.getResourceAsStream(FILE)) {
      this.articles = JsonMapper.builder().build().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id of the page's own article. */
  String first() {
    return articles.get(0).get("id").asString();
  }

  void load() {
    for (JsonNode article : articles) {
      URI address = URI.create(url + article.get("id").asString());
      if (status(HttpRequest.newBuilder(address)) == NOT_FOUND) {
        put(address, article.get("article"));
      }
    }
  }

  private void put(URI address, JsonNode article) {
    int status =
        status(
            HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + publisher())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(article.toString())));
    if (status != CREATED) {
      throw new CannotStartException("PUT " + address + " was answered " + status + ".");
    }
  }

  private int status(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String publisher() {
    return Base64.getEncoder()
        .encodeToString("publisher:publisher".getBytes(StandardCharsets.UTF_8));
  }
}
