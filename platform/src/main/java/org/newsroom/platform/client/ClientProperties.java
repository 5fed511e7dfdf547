package org.newsroom.platform.client;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings by which clients are told.
 *
 * @param trustedProxies addresses or CIDR ranges of proxies whose {@code X-Forwarded-For}, {@code
 *     -Proto}, {@code -Host} and {@code -Port} are believed; none by default
 */
@Validated
@ConfigurationProperties("newsroom.clients")
record ClientProperties(
    @DefaultValue
        List<
                @Pattern(
                    regexp = "[0-9a-fA-F:.]{2,45}(?:/\\d{1,3})?",
                    message = "must be an address or a CIDR range")
                String>
            trustedProxies) {}
