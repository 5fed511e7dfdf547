package org.newsroom.comment.submission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where readers reach the services. Empty, the default, makes links relative: right behind a
 * gateway that serves all of them.
 *
 * @param comments base URL of this service, without a slash at its end
 * @param notifications base URL of the notification-service, without a slash at its end
 */
@ConfigurationProperties("newsroom.links")
record LinkProperties(@DefaultValue("") String comments, @DefaultValue("") String notifications) {}
