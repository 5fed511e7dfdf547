package org.newsroom.notification.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.RecordedDocument;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.convert.MongoConverter;

@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class AddressDocumentIT {

  @Autowired private MongoConverter converter;

  @Test
  void readsWhatItWrites() {
    Document recorded = RecordedDocument.of("mail-address");

    Document written = new Document();
    converter.write(
        converter.read(AddressDocument.class, RecordedDocument.of("mail-address")), written);

    assertThat(written).isEqualTo(recorded);
  }
}
