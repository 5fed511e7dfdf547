package org.newsroom.notification.address;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.receipt.Receipts;
import org.newsroom.platform.secret.Hmac;
import org.springframework.stereotype.Component;

/**
 * Hashes addresses under a key, so that nobody finds out by trying whether one is known, and signs
 * the tokens by which their owners unsubscribe.
 */
@Component
public class AddressHashes {

  /** The form of a {@link #token}, as a regular expression. */
  public static final String TOKEN = "[A-Za-z0-9_-]{22}[ar][A-Za-z0-9_-]{22}";

  private static final int BYTES = 16;
  private static final int LENGTH = 22;
  private static final int SCOPE_AT = LENGTH;

  private final Hmac addresses;
  private final Hmac tokens;

  AddressHashes(Receipts receipts) {
    this.addresses = receipts.keyFor("mail-addresses");
    this.tokens = receipts.keyFor("unsubscribe-tokens");
  }

  /** The hash of the address, whatever the case of its letters: 22 characters of base64url. */
  public String of(String address) {
    return text(addresses.of(address.toLowerCase(Locale.ROOT)));
  }

  /** The token by which the owner of the address unsubscribes. */
  public String token(String hash, Scope scope) {
    return hash + scope.code + text(tokens.of(hash + scope.code));
  }

  /** The meaning of a token; null when this service did not sign it. */
  public @Nullable Subscription read(String token) {
    if (token.length() != 2 * LENGTH + 1) {
      return null;
    }
    String hash = token.substring(0, LENGTH);
    String code = token.substring(SCOPE_AT, SCOPE_AT + 1);
    return Arrays.stream(Scope.values())
        .filter(scope -> scope.code.equals(code))
        .filter(scope -> isEqual(token(hash, scope), token))
        .findFirst()
        .map(scope -> new Subscription(hash, scope))
        .orElse(null);
  }

  private static boolean isEqual(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(byte[] mac) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
  }

  /**
   * The mails that a token is about.
   *
   * @param hash the hash of the address to which they go
   */
  public record Subscription(String hash, Scope scope) {}
}
