package org.newsroom.moderation.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The part of the settings of the website that this service needs.
 *
 * @param name the newspaper's name, with which no guest may sign
 * @param language the language of the website, BCP 47, or null where nobody says it
 */
@Validated
@ConfigurationProperties("newsroom.site")
public record SiteProperties(
    @DefaultValue("The Ellery Gazette") @NotBlank @Size(max = 80) String name,
    @Pattern(
            regexp = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}",
            message = "must be a BCP 47 language tag")
        @Nullable String language) {}
