package org.newsroom.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the HTTP edge.
 *
 * @param maxBody the most bytes that a request's body may have
 */
@ConfigurationProperties("newsroom.http")
record HttpProperties(DataSize maxBody) {}
