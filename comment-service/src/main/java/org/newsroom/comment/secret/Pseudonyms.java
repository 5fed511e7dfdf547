package org.newsroom.comment.secret;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.secret.Hmac;

/**
 * Keyed hashes that stand for what must not be stored or guessed: the same input has the same hash
 * under the same secret, each purpose has hashes of its own.
 */
public final class Pseudonyms {

  private final Hmac hmac;

  Pseudonyms(String secret) {
    this.hmac = new Hmac(secret);
  }

  /** The hash that stands for an e-mail address, whatever its case: 64 hexadecimal digits. */
  public String ofEmail(String email) {
    return hex("email", email.toLowerCase(Locale.ROOT));
  }

  /** The hash that stands for a client's network: 64 hexadecimal digits. */
  public String ofNetwork(String network) {
    return hex("network", network);
  }

  /**
   * The id that a submission with this idempotency key always gets: a version 8 UUID (RFC 9562). A
   * key belongs to the reader for whom the website vouches, and a guest's to the network: what a
   * stranger sends with the same key is another comment.
   */
  public UUID commentId(@Nullable String reader, String network, String idempotencyKey) {
    return id(
        "id",
        reader == null
            ? Arrays.asList(null, network, idempotencyKey)
            : List.of(reader, idempotencyKey));
  }

  /** The id of the one report that a reporter may make of a comment: a version 8 UUID. */
  public UUID reportId(String reporterKey, UUID commentId) {
    return id("report", List.of(reporterKey, commentId.toString()));
  }

  /** The id of the one appeal that may be made against a ruling: a version 8 UUID. */
  public UUID appealId(UUID commentId, long sequence) {
    return id("appeal", List.of(commentId.toString(), Long.toString(sequence)));
  }

  /** The hash that stands for a reader for whom the website vouches: 64 hexadecimal digits. */
  public String ofReader(String reader) {
    return hex("reader", reader);
  }

  private UUID id(String purpose, List<@Nullable String> fields) {
    ByteBuffer hash = ByteBuffer.wrap(digest(purpose, fields));
    long high = (hash.getLong() & ~0xF000L) | 0x8000L;
    long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** The digest that tells two requests apart which came with the same idempotency key. */
  public byte[] ofRequest(List<@Nullable String> fields) {
    return digest("request", fields);
  }

  private String hex(String purpose, String value) {
    return HexFormat.of().formatHex(digest(purpose, List.of(value)));
  }

  /** Hashes the lengths of the fields, too, so that no two lists of fields give the same bytes. */
  private byte[] digest(String purpose, List<@Nullable String> fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(purpose);
      for (String field : fields) {
        byte[] utf8 = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(field == null ? -1 : utf8.length);
        out.write(utf8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hmac.of(bytes.toByteArray());
  }
}
