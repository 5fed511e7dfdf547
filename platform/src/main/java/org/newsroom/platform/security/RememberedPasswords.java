package org.newsroom.platform.security;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.secret.Hmac;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Bcrypt is slow by design, and HTTP Basic would pay for it with each request. Of each hash, the
 * last password that matched is remembered as an HMAC under a key that only this process has; a
 * wrong password always costs the full price.
 */
final class RememberedPasswords implements PasswordEncoder {

  private final PasswordEncoder bcrypt;
  private final Hmac hmac;
  private final Map<String, byte[]> remembered = new ConcurrentHashMap<>();

  RememberedPasswords(PasswordEncoder bcrypt, SecureRandom random) {
    this.bcrypt = bcrypt;
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    this.hmac = new Hmac(secret);
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
    if (isRemembered(password, hash)) {
      return true;
    }
    boolean matches = bcrypt.matches(password, hash);
    if (matches) {
      remembered.put(hash, hmac.of(password.toString()));
    }
    return matches;
  }

  /** Whether the password has matched the hash before; false says nothing about the password. */
  boolean isRemembered(CharSequence password, String hash) {
    byte[] known = remembered.get(hash);
    return known != null && MessageDigest.isEqual(known, hmac.of(password.toString()));
  }
}
