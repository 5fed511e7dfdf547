package org.newsroom.comment.submission;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The addresses at which readers reach the services. Without them, as by default, links are
 * relative, which is right behind a gateway that serves all services.
 *
 * @param comments base URL of this service, without a slash at its end
 * @param notifications base URL of the notification-service, without a slash at its end
 */
@Validated
@ConfigurationProperties("newsroom.links")
public record LinkProperties(
    @DefaultValue("") @Pattern(regexp = BASE_URL, message = BASE_URL_FORM) String comments,
    @DefaultValue("") @Pattern(regexp = BASE_URL, message = BASE_URL_FORM) String notifications) {

  private static final String BASE_URL = "(?:https?://\\S*[^\\s/])?";
  private static final String BASE_URL_FORM = "must be a URL without a slash at its end, or empty";
}
