package org.newsroom.moderation.person;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.secret.Hmac;
import org.springframework.stereotype.Component;

/**
 * The hashes by which the comment-service names e-mail addresses in its events. They are made here,
 * too, so that no address has to travel for a person to be found.
 */
@Component
class EmailHashes {

  private final @Nullable Hmac hmac;

  EmailHashes(PersonProperties settings) {
    PersonProperties.Pseudonyms pseudonyms = settings.pseudonyms();
    String secret = pseudonyms == null ? null : pseudonyms.secret();
    this.hmac = secret == null || secret.isBlank() ? null : new Hmac(secret);
  }

  /** The hash that stands for the address; null when the secret is not known here. */
  @Nullable String of(String email) {
    if (hmac == null) {
      return null;
    }
    byte[] utf8 = email.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(utf8.length + 16);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF("email");
      out.writeInt(utf8.length);
      out.write(utf8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(hmac.of(bytes.toByteArray()));
  }
}
