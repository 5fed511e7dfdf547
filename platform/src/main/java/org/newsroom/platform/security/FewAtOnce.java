package org.newsroom.platform.security;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks passwords on half of the processors at most, so that whoever guesses them stops nothing
 * else.
 */
final class FewAtOnce implements PasswordEncoder {

  private final PasswordEncoder bcrypt;
  private final Semaphore places;
  private final Duration longestWait;

  /**
   * Checks so many at once.
   *
   * @param longestWait for how long a check waits for its turn
   */
  FewAtOnce(PasswordEncoder bcrypt, int most, Duration longestWait) {
    this.bcrypt = bcrypt;
    this.places = new Semaphore(most);
    this.longestWait = longestWait;
  }

  static FewAtOnce onHalfOfTheProcessors(PasswordEncoder bcrypt) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new FewAtOnce(bcrypt, Math.max(1, processors / 2), Duration.ofSeconds(5));
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return bcrypt.encode(password);
  }

  /**
   * Whether the password has the hash.
   *
   * @throws AuthenticationServiceException when too many are being checked
   */
  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    try {
      if (!places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AuthenticationServiceException("Too many passwords are being checked");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AuthenticationServiceException("The check of a password was stopped", e);
    }
    try {
      return bcrypt.matches(password, hash);
    } finally {
      places.release();
    }
  }
}
