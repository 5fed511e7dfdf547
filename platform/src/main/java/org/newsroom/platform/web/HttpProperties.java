package org.newsroom.platform.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the HTTP edge.
 *
 * @param maxBody the most bytes that a request's body may have
 * @param allowedOrigins origins of web pages whose scripts may call this service; none by default
 */
@ConfigurationProperties("newsroom.http")
public record HttpProperties(DataSize maxBody, @DefaultValue List<String> allowedOrigins) {}
