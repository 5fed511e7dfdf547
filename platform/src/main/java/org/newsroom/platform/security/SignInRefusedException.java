package org.newsroom.platform.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** An attempt to sign in was not looked at, because too many before it failed. */
public final class SignInRefusedException extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /**
   * A refusal.
   *
   * @param retryAfter how long to wait, in whole seconds and at least one
   */
  public SignInRefusedException(Duration retryAfter) {
    super("Too many attempts to sign in have failed");
    this.retryAfter = retryAfter;
  }

  /** How long to wait before the next attempt. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
