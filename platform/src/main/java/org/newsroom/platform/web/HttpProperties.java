package org.newsroom.platform.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the HTTP edge.
 *
 * @param maxBody the most bytes that a request's body may have
 * @param allowedOrigins origins of web pages whose scripts may call this service; none by default
 */
@Validated
@ConfigurationProperties("newsroom.http")
public record HttpProperties(
    @NotNull DataSize maxBody,
    @DefaultValue
        List<
                @Pattern(
                    regexp = "https?://[^/\\s]+|\\*",
                    message = "must be an origin such as https://news.example")
                String>
            allowedOrigins) {

  @AssertTrue(message = "max-body must be more than nothing")
  boolean isConsistent() {
    return maxBody == null || maxBody.toBytes() > 0;
  }
}
