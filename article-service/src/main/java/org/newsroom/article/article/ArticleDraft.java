package org.newsroom.article.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as the publishing system puts it: the body of a request.
 *
 * @param publishedAt the time at which readers saw the article first; by default when it was put
 *     first
 * @param people the full names of the persons in the article, for the rules on defamation
 * @param moderationMode the article's own mode; by default the site's
 * @param language the language that it is written in, BCP 47; by default the site's
 * @param url the article's address on the website that embeds its comments
 */
record ArticleDraft(
    @NotBlank @Size(max = 300) String title,
    @Nullable @Size(max = 600) String subtitle,
    @NotBlank @Size(max = 120) String author,
    @Nullable @Size(max = 120) String section,
    @Nullable Instant publishedAt,
    @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 10_000) String> paragraphs,
    @Nullable @Size(max = 300) String pictureCredit,
    @NotNull @Size(max = 30) List<@NotBlank @Size(max = 100) String> tags,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 120) String> people,
    @Nullable ModerationMode moderationMode,
    @Nullable @Valid Picture picture,
    @Nullable @Pattern(regexp = LANGUAGE, message = "must be a BCP 47 language tag")
        String language,
    @Nullable @Size(max = 2000) @Pattern(regexp = Picture.ADDRESS, message = Picture.ADDRESS_FORM)
        String url) {

  private static final String LANGUAGE = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}";

  /**
   * The content that is put: complete, with times to the millisecond as the store keeps them.
   *
   * @param published the time of publication where the draft names none
   */
  Content content(Instant published) {
    return new Content(
        title,
        subtitle,
        author,
        section,
        Objects.requireNonNullElse(publishedAt, published).truncatedTo(ChronoUnit.MILLIS),
        paragraphs,
        pictureCredit,
        tags.stream().distinct().toList(),
        people == null ? List.of() : people.stream().distinct().toList(),
        moderationMode,
        picture,
        language,
        url);
  }
}
