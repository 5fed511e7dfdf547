package org.newsroom.comment.client;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How clients' addresses are told.
 *
 * @param trustedProxies addresses or CIDR ranges of proxies whose {@code X-Forwarded-For} is taken;
 *     none by default
 */
@ConfigurationProperties("newsroom.clients")
record ClientProperties(@DefaultValue List<String> trustedProxies) {}
