package org.newsroom.moderation.alert;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How editors are told that something waits. Without a webhook and without an address for mail they
 * are not, which is the default.
 *
 * @param webhook where alerts are posted to
 * @param secret what they are signed with, in the form of Standard Webhooks
 * @param allowPrivate whether the webhook may be in the network of this service, and without TLS
 * @param mailTo who gets the digest by mail; the mail server is {@code spring.mail.*}
 * @param mailFrom the digest's sender
 * @param digestEvery how often a digest is sent at most
 * @param many how many may wait in a queue before editors are told
 * @param checkEvery how often the queues are looked at
 * @param timeout how long the webhook may take to answer
 * @param firstRetry how long after the first failure the next attempt comes, give or take half;
 *     doubles with each
 * @param longestRetry how long the time between attempts may get
 * @param giveUpAfter after which time an alert is of no use
 */
@Validated
@ConfigurationProperties("newsroom.alerts")
record AlertProperties(
    @Pattern(
            regexp = "|https?://[^\\s@]+",
            message = "must be an address such as https://a.example")
        @Nullable String webhook,
    @Pattern(
            regexp = "|whsec_[A-Za-z0-9+/]{32,86}={0,2}",
            message = "must be whsec_ and 24 to 64 bytes in base64")
        @Nullable String secret,
    @DefaultValue("false") boolean allowPrivate,
    @DefaultValue List<@Email String> mailTo,
    @Email @Nullable String mailFrom,
    @DefaultValue("15m") @LongerThanNothing Duration digestEvery,
    @DefaultValue("200") @Min(1) @Max(9_999) int many,
    @DefaultValue("10s") @LongerThanNothing Duration checkEvery,
    @DefaultValue("5s") @LongerThanNothing Duration timeout,
    @DefaultValue("5s") @LongerThanNothing Duration firstRetry,
    @DefaultValue("30m") @LongerThanNothing Duration longestRetry,
    @DefaultValue("24h") @LongerThanNothing Duration giveUpAfter) {

  boolean isWebhookOn() {
    return webhook != null && !webhook.isBlank();
  }

  boolean isMailOn() {
    return !mailTo.isEmpty();
  }

  boolean isOn() {
    return isWebhookOn() || isMailOn();
  }

  @AssertTrue(message = "webhook needs a secret")
  boolean isSigned() {
    return !isWebhookOn() || secret != null && !secret.isBlank();
  }

  @AssertTrue(message = "webhook must be https, unless allow-private is set")
  boolean isEncrypted() {
    return !isWebhookOn() || allowPrivate || String.valueOf(webhook).startsWith("https://");
  }

  @AssertTrue(message = "mail-to needs a mail-from")
  boolean isFromSomebody() {
    return !isMailOn() || mailFrom != null && !mailFrom.isBlank();
  }

  @AssertTrue(message = "first-retry must not be longer than longest-retry")
  boolean isConsistent() {
    return firstRetry.compareTo(longestRetry) <= 0;
  }

  /** The webhook's address, where there is one. */
  URI address() {
    return URI.create(String.valueOf(webhook));
  }

  /** Says nothing of the secret, nor of what an address may hold that is one. */
  @Override
  public String toString() {
    return "AlertProperties[webhook " + isWebhookOn() + ", mail " + isMailOn() + "]";
  }
}
