package org.newsroom.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.springframework.core.io.ClassPathResource;

/**
 * Documents of {@code src/test/resources/stored}, as they were found in the store when records were
 * mapped by hand. What is in a site's store looks like them and must stay readable.
 */
public final class Recorded {

  private Recorded() {}

  /** The document of that name. */
  public static Document document(String name) {
    try (InputStream file = new ClassPathResource("stored/" + name + ".json").getInputStream()) {
      return Document.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
