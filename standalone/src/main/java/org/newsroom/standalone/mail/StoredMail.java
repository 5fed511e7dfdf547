package org.newsroom.standalone.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its file has it.
 *
 * @param name of the file, without its ending
 * @param headers in their order, decoded
 * @param text the first plain text in it, or the whole file if it cannot be read as a mail
 * @param html the first HTML in it
 */
record StoredMail(String name, List<Field> headers, @Nullable String text, @Nullable String html) {

  private static final int DEEPEST = 5;
  private static final Session NO_SERVER = Session.getInstance(new Properties());

  /** A header with its decoded value. */
  record Field(String name, String value) {}

  /** The value of the first header of a name, or an empty text. */
  String header(String wanted) {
    return headers.stream()
        .filter(field -> field.name().equalsIgnoreCase(wanted))
        .map(Field::value)
        .findFirst()
        .orElse("");
  }

  static StoredMail read(String name, byte[] file) {
    try {
      MimeMessage message = new MimeMessage(NO_SERVER, new ByteArrayInputStream(file));
      List<Field> headers = new ArrayList<>();
      for (Header header : Collections.list(message.getAllHeaders())) {
        headers.add(new Field(header.getName(), decoded(header.getValue())));
      }
      String html = first("text/html", message, 0);
      return new StoredMail(name, headers, first("text/plain", message, 0), html);
    } catch (IOException | MessagingException e) {
      return new StoredMail(name, List.of(), new String(file, StandardCharsets.UTF_8), null);
    }
  }

  private static String decoded(String value) {
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(value));
    } catch (UnsupportedEncodingException e) {
      return value;
    }
  }

  private static @Nullable String first(String type, Part part, int depth)
      throws IOException, MessagingException {
    if (part.isMimeType(type)) {
      return text(part);
    }
    if (part.isMimeType("multipart/*")
        && depth < DEEPEST
        && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = first(type, parts.getBodyPart(i), depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static String text(Part part) throws IOException, MessagingException {
    try {
      return part.getContent() instanceof String text ? text : "";
    } catch (UnsupportedEncodingException e) {
      return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
