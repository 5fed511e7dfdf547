package org.newsroom.moderation.review;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How editors work the queue.
 *
 * @param claimFor how long a claim holds
 */
@ConfigurationProperties("newsroom.reviews")
record ReviewProperties(@DefaultValue("5m") Duration claimFor) {}
