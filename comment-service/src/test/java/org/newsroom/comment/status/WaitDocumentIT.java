package org.newsroom.comment.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.RecordedDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.convert.MongoConverter;

@CommentServiceTest
class WaitDocumentIT {

  @Autowired private MongoConverter converter;

  @Test
  void readsAndWritesWhatIsRecorded() {
    Document recorded = RecordedDocument.of("wait");
    Document written = new Document();

    Wait read = converter.read(Wait.class, recorded);
    converter.write(read, written);

    assertThat(read)
        .isEqualTo(
            new Wait(
                "0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11:2",
                Instant.parse("2026-07-05T18:57:00.123Z"),
                840_000));
    assertThat(written).isEqualTo(recorded);
  }
}
