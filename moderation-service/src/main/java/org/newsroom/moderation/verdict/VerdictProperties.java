package org.newsroom.moderation.verdict;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How comments are judged.
 *
 * @param articlePatience how long a comment waits for its article to be heard of, from its
 *     submission; then it is held for an editor
 * @param copiesWithin how far back an author's comments are looked through for copies
 */
@Validated
@ConfigurationProperties("newsroom.verdicts")
record VerdictProperties(
    @DefaultValue("10s") @DurationMin(message = "must not be negative") Duration articlePatience,
    @DefaultValue("1h") @LongerThanNothing Duration copiesWithin) {}
