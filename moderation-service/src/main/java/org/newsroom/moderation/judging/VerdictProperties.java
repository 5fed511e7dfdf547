package org.newsroom.moderation.judging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How comments are judged.
 *
 * @param articlePatience how long a comment waits for its article to be heard of, from its
 *     submission; then it is held for an editor
 * @param copiesWithin how far back an author's comments are looked through for copies
 */
@ConfigurationProperties("newsroom.verdicts")
record VerdictProperties(
    @DefaultValue("10s") Duration articlePatience, @DefaultValue("1h") Duration copiesWithin) {}
