package org.newsroom.article.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the website.
 *
 * @param name the newspaper's name, at the head of each page
 * @param language the language of the pages, BCP 47, and of articles that name none
 * @param timeZone the zone in which times are shown
 */
@Validated
@ConfigurationProperties("newsroom.site")
public record SiteProperties(
    @DefaultValue("The Ellery Gazette") @NotBlank @Size(max = 80) String name,
    @DefaultValue("en")
        @NotNull
        @Pattern(
            regexp = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}",
            message = "must be a BCP 47 language tag")
        String language,
    @DefaultValue("UTC") @NotNull ZoneId timeZone) {}
