package org.newsroom.platform.secret;

import org.jspecify.annotations.Nullable;

/** What a service must be given before it starts, because no default would be a secret. */
public final class Secrets {

  private static final int SHORTEST = 16;

  private Secrets() {}

  /**
   * The secret itself.
   *
   * @param setting the name of the setting that holds it
   * @throws MissingSecretException when there is none, or one of fewer than 16 characters
   */
  public static String required(String setting, @Nullable String secret) {
    if (secret == null || secret.length() < SHORTEST) {
      throw missing(setting, "at least");
    }
    return secret;
  }

  /**
   * The secret that another service has too.
   *
   * @param setting the name of the setting that holds it
   * @param owner the name of the other service
   * @throws MissingSecretException when there is none, or one of fewer than 16 characters
   */
  public static String shared(String setting, @Nullable String secret, String owner) {
    if (secret == null || secret.length() < SHORTEST) {
      throw missing(setting, "the " + owner + "'s, at least");
    }
    return secret;
  }

  private static MissingSecretException missing(String setting, String what) {
    return new MissingSecretException(
        "%s is missing: set it to %s %d characters".formatted(setting, what, SHORTEST));
  }
}
