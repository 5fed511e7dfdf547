package org.newsroom.comment.submission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The addresses at which readers reach the services. Without them, as by default, links are
 * relative, which is right behind a gateway that serves all services.
 *
 * @param comments base URL of this service, without a slash at its end
 * @param notifications base URL of the notification-service, without a slash at its end
 */
@ConfigurationProperties("newsroom.links")
record LinkProperties(@DefaultValue("") String comments, @DefaultValue("") String notifications) {}
