package org.newsroom.notification.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.RecordedDocument;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.convert.MongoConverter;

@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class ArticleDocumentIT {

  @Autowired private MongoConverter converter;

  @Test
  void readsWhatItWrites() {
    Document recorded = RecordedDocument.of("article");

    Document written = new Document();
    converter.write(converter.read(ArticleDocument.class, RecordedDocument.of("article")), written);

    assertThat(written).isEqualTo(recorded);
  }
}
