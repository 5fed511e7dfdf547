package org.newsroom.moderation.judging;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the rules are checked.
 *
 * @param sample the share of what they decide alone that editors read a second time, from 0 to 1
 */
@Validated
@ConfigurationProperties("newsroom.reviews")
record SampleProperties(@DefaultValue("0.01") @DecimalMin("0") @DecimalMax("1") double sample) {}
