package org.newsroom.benchmarks.bare;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.bson.Document;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Each takes the body of a submission and answers 202 with an id, after one thing or nothing. */
@RestController
class BareEndpoints {

  private final KafkaTemplate<String, byte[]> kafka;
  private final MongoCollection<Document> documents;

  BareEndpoints(KafkaTemplate<String, byte[]> kafka, MongoClient mongo) {
    this.kafka = kafka;
    this.documents =
        mongo
            .getDatabase("bare")
            .getCollection("comments")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  record Submission(String articleId, Map<String, String> author, String text) {}

  record Accepted(String id) {}

  /** Answers, and does nothing else. */
  @PostMapping("/answer")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted answer(@RequestBody Submission submission) {
    return new Accepted(UUID.randomUUID().toString());
  }

  /** Awaits one send to Kafka. */
  @PostMapping("/send")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted send(@RequestBody byte[] submission) throws ExecutionException, InterruptedException {
    String id = UUID.randomUUID().toString();
    kafka.send("bare", id, submission).get();
    return new Accepted(id);
  }

  /** Awaits one journaled insert. */
  @PostMapping("/insert")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted insert(@RequestBody Submission submission) {
    String id = UUID.randomUUID().toString();
    documents.insertOne(
        new Document("_id", id)
            .append("articleId", submission.articleId())
            .append("author", new Document(Map.copyOf(submission.author())))
            .append("text", submission.text()));
    return new Accepted(id);
  }
}
