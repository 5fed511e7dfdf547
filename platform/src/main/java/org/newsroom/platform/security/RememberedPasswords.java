package org.newsroom.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Bcrypt is slow by design, and HTTP Basic would pay for it with each request. Of each hash, the
 * last password that matched is remembered as an HMAC under a key that only this process has; a
 * wrong password always costs the full price.
 */
final class RememberedPasswords implements PasswordEncoder {

  private final PasswordEncoder bcrypt;
  private final SecretKeySpec key;
  private final Map<String, byte[]> remembered = new ConcurrentHashMap<>();

  RememberedPasswords(PasswordEncoder bcrypt, SecureRandom random) {
    this.bcrypt = bcrypt;
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    this.key = new SecretKeySpec(secret, "HmacSHA256");
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return bcrypt.encode(password);
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    if (password == null || hash == null) {
      return false;
    }
    byte[] mac = mac(password);
    byte[] known = remembered.get(hash);
    if (known != null && MessageDigest.isEqual(known, mac)) {
      return true;
    }
    boolean matches = bcrypt.matches(password, hash);
    if (matches) {
      remembered.put(hash, mac);
    }
    return matches;
  }

  private byte[] mac(CharSequence password) {
    try {
      Mac mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      return mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
