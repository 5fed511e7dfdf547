package org.newsroom.platform.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the HTTP edge.
 *
 * @param maxBody the most bytes that a request's body may have
 * @param bodyWithin how long a client may take to send a body
 * @param allowedOrigins origins of other sites' web pages whose scripts may call this service; none
 *     by default
 * @param publicAddress the address at which readers see the site, if proxies before the service do
 *     not tell it: its own pages have that origin
 */
@Validated
@ConfigurationProperties("newsroom.http")
public record HttpProperties(
    @NotNull DataSize maxBody,
    @DefaultValue("30s") @LongerThanNothing Duration bodyWithin,
    @DefaultValue
        List<
                @Pattern(
                    regexp = "https?://[^/\\s]+|\\*",
                    message = "must be an origin such as https://news.example")
                String>
            allowedOrigins,
    @Pattern(
            regexp = "https?://[^/\\s]+",
            message = "must be an origin such as https://news.example")
        @Nullable String publicAddress) {

  @AssertTrue(message = "max-body must be more than nothing")
  boolean isConsistent() {
    return maxBody == null || maxBody.toBytes() > 0;
  }
}
