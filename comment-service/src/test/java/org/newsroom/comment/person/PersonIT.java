package org.newsroom.comment.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.testkit.DescribedAnswers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DescribedAnswers
@CommentServiceTest
class PersonIT {

  private static final String ERASED = "authors.erased.v1";

  @Autowired MongoDatabase database;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @LocalServerPort int port;
  private PersonRequests person;
  private List<String> comments;
  private String bystander;

  @BeforeEach
  void commented() {
    person = new PersonRequests(database, kafka, port);
    comments = person.comments(anyEmail(), 3);
    bystander = person.comments(anyEmail(), 1).get(0);
  }

  private static String anyEmail() {
    return "dana-" + UUID.randomUUID() + "@example.org";
  }

  private void awaitAnswer(String request) {
    await().until(() -> PersonRequests.isAnswered(request));
  }

  @Test
  void erasesAllCommentsOfAnAddressAndNobodyElses() {
    String request =
        person.send(
            PersonRequests.request("erasure-by-email")
                .put("authorKey", person.keyOf(comments.get(0))));
    awaitAnswer(request);

    comments.forEach(id -> assertThat(person.stored(id).toJson()).doesNotContain("Dana"));
    Document one = person.stored(comments.get(0));
    assertThat(one.getString("text")).isEmpty();
    assertThat(one.get("author", Document.class)).doesNotContainKeys("emailHash", "id");
    assertThat(one.getDate("withdrawnAt")).isNotNull();
    assertThat(person.stored(bystander).toJson()).contains("Dana");
    assertThat(PersonRequests.named(ERASED, request)).containsExactlyInAnyOrderElementsOf(comments);
  }

  @Test
  void leavesTextsWithoutNameWhenAskedTo() {
    String request =
        person.send(
            PersonRequests.request("erasure-by-email")
                .put("authorKey", person.keyOf(comments.get(0)))
                .put("comments", "ANONYMISE"));
    awaitAnswer(request);

    Document one = person.stored(comments.get(0));
    assertThat(one.getString("text")).isEqualTo("Dana's words.");
    assertThat(one.get("author", Document.class).getString("name")).isEqualTo("Anonymous");
    assertThat(one).doesNotContainKey("withdrawnAt");
    JsonNode first = PersonRequests.events(ERASED, request).get(0).get("comments").get(0);
    assertThat(first.get("name").asString()).isEqualTo("Anonymous");
  }

  @Test
  void erasesOneCommentAlone() {
    String request = person.send(ofComment("COMMENT"));
    awaitAnswer(request);

    assertThat(person.stored(comments.get(0)).getString("text")).isEmpty();
    assertThat(person.stored(comments.get(1)).getString("text")).isNotEmpty();
    assertThat(PersonRequests.events(ERASED, request)).noneMatch(part -> part.has("authorKey"));
  }

  @Test
  void findsThePersonByACommentWhenAskedTo() {
    String key = person.keyOf(comments.get(0));
    String request = person.send(ofComment("PERSON"));
    awaitAnswer(request);

    comments.forEach(id -> assertThat(person.stored(id).getString("text")).isEmpty());
    assertThat(PersonRequests.events(ERASED, request))
        .allMatch(part -> part.get("authorKey").asString().equals(key));
  }

  private ObjectNode ofComment(String scope) {
    return PersonRequests.request("erasure-by-comment")
        .put("commentId", comments.get(0))
        .put("scope", scope)
        .put("comments", "ERASE");
  }

  @Test
  void erasesOnceWhatIsAskedTwice() {
    ObjectNode asked =
        PersonRequests.request("erasure-by-email").put("authorKey", person.keyOf(bystander));
    String request = person.send(asked);
    awaitAnswer(request);

    person.send(asked);
    String later = person.send(ofComment("COMMENT"));
    awaitAnswer(later);

    assertThat(PersonRequests.events(ERASED, request)).hasSize(2);
  }

  @Test
  void givesOutWhatItKnowsAndChangesNothing() {
    String request =
        person.send(
            PersonRequests.request("export-by-account")
                .put("authorKey", person.keyOf(comments.get(0))));
    awaitAnswer(request);

    assertThat(PersonRequests.named("authors.exported.v1", request))
        .containsExactlyInAnyOrderElementsOf(comments);
    List<JsonNode> data =
        PersonRequests.events("persons.answered.v1", request).stream()
            .filter(answer -> answer.has("data"))
            .flatMap(answer -> answer.get("data").valueStream())
            .toList();
    assertThat(data).hasSize(3).allMatch(one -> one.get("text").asString().equals("Dana's words."));
    assertThat(person.stored(comments.get(0)).getString("text")).isEqualTo("Dana's words.");
  }
}
