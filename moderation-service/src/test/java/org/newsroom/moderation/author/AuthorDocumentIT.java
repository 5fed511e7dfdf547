package org.newsroom.moderation.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.review.EditorsTest;
import org.newsroom.moderation.rules.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@EditorsTest
class AuthorDocumentIT {

  private static final Author AUTHOR =
      new Author(
          new AuthorKey("email:3f1c9a5e7d2b8f604c1e9d3a5b7f8e2d6c4a1b9f0e8d7c6b5a4f3e2d1c0b9a8f"),
          3,
          List.of(
              new Sanction(
                  "5b0c2f9e-7a41-4c1d-9a53-2f6e8d1b7c30",
                  new Sanction.Terms(
                      Sanction.Kind.SUSPEND,
                      Instant.parse("2026-07-12T19:00:00Z"),
                      Reason.HATE,
                      "Third time.",
                      "Please do not write about other readers."),
                  new Mark("ruth", Instant.parse("2026-07-05T19:10:12.345Z")),
                  new Mark("dan", Instant.parse("2026-07-06T08:00:00Z"))),
              new Sanction(
                  "7c1d3a0f-8b52-4d2e-8b64-3a7f9e2c8d41",
                  new Sanction.Terms(Sanction.Kind.WARN, null, null, null, null),
                  new Mark("dan", Instant.parse("2026-07-06T08:01:00Z")),
                  null)),
          List.of(
              new Note(
                  "Writes at night.", new Mark("dan", Instant.parse("2026-07-06T08:02:00Z")))));

  @Autowired private MongoOperations mongo;

  @Test
  void readsAndWritesWhatIsRecorded() {
    Document recorded = Document.parse(Recorded.read("author"));
    Document written = new Document();

    mongo.getConverter().write(AuthorDocument.of(AUTHOR, List.of()), written);

    assertThat(mongo.getConverter().read(AuthorDocument.class, recorded).author())
        .isEqualTo(AUTHOR);
    assertThat(written).isEqualTo(recorded);
  }
}
