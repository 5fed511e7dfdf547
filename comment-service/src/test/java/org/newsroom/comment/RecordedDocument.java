package org.newsroom.comment;

import com.mongodb.MongoClientSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.configuration.CodecRegistries;
import org.springframework.core.io.ClassPathResource;

/** Documents as the first release stored them, in MongoDB's Extended JSON. */
public final class RecordedDocument {

  private RecordedDocument() {}

  /** The document of that name, as the driver gives it to whoever reads it. */
  public static Document of(String name) {
    try {
      String json =
          new ClassPathResource("stored/" + name + ".json")
              .getContentAsString(StandardCharsets.UTF_8);
      return Document.parse(
          json,
          CodecRegistries.withUuidRepresentation(
                  MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD)
              .get(Document.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
