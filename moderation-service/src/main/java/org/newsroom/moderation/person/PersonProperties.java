package org.newsroom.moderation.person;

import jakarta.validation.Valid;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How persons' data are given out.
 *
 * @param pseudonyms the comment-service's secret; without it nobody is found by an e-mail address
 * @param persons how long what was given out may be fetched
 */
@Validated
@ConfigurationProperties("newsroom")
record PersonProperties(@Nullable Pseudonyms pseudonyms, @DefaultValue @Valid Persons persons) {

  /**
   * The secret under which e-mail addresses are hashed.
   *
   * @param secret the key, as text
   */
  record Pseudonyms(@Nullable String secret) {

    /** The text keeps the secret out of logs. */
    @Override
    public String toString() {
      return "Pseudonyms[*]";
    }
  }

  /**
   * The times of an export.
   *
   * @param keep how long it may be fetched, at the longest
   */
  record Persons(@DefaultValue("7d") @LongerThanNothing Duration keep) {}
}
