package org.newsroom.article.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.Recorded;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A website to test with: puts articles, lets comments be on them, and asks for pages. */
public final class Newspaper {

  /** The one password of all who may publish in tests. */
  public static final String HASH = "$2a$04$RM3qpxBdqphpuHTB9aLeNe7Uvv3ez4dQ65KjBzIEcDGX54TCXHOra";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Instant NOON = Instant.parse("2024-07-05T12:00:00Z");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String origin;
  private final MongoOperations mongo;

  /** A website at the port of this machine, with its store. */
  public Newspaper(int port, MongoOperations mongo) {
    this.origin = "http://localhost:" + port;
    this.mongo = mongo;
  }

  /** The address of the website. */
  public String origin() {
    return origin;
  }

  /** An article of few words, to be put once it has what a test needs. */
  public static ObjectNode article(String title) {
    ObjectNode article = JSON.createObjectNode().put("title", title).put("author", "Ruth Adler");
    article.putArray("paragraphs").add("Port Ellery will have a tram again.");
    article.putArray("tags");
    return article.put("publishedAt", NOON.toString());
  }

  /** Publishes the article under an id of its own. */
  public String publish(ObjectNode article) {
    String id = UUID.randomUUID().toString();
    String user =
        Base64.getEncoder().encodeToString("publisher:admin".getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(origin + "/v1/articles/" + id))
                .header("Authorization", "Basic " + user)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(article.toString())));
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.body());
    }
    return id;
  }

  /** Lets a comment be on the article, minutes after noon; a reply where it has a parent. */
  public String comment(
      String articleId, @Nullable String parentId, String author, String text, int minute) {
    String id = UUID.randomUUID().toString();
    Document comment = Recorded.document("comment");
    comment.append("_id", id).append("articleId", articleId).append("parentId", parentId);
    comment.append("list", parentId == null ? articleId : parentId);
    comment.append("author", author).append("text", text);
    comment.append("submittedAt", Date.from(NOON.plusSeconds(60L * minute)));
    mongo.getCollection("comments").insertOne(comment);
    return id;
  }

  /** Sets the number of comments that the article has. */
  public void count(String articleId, long count) {
    mongo
        .getCollection("discussions")
        .insertOne(new Document("_id", articleId).append("count", count).append("version", 1L));
  }

  /** Asks for a path as a browser does, with further headers as name and value. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
