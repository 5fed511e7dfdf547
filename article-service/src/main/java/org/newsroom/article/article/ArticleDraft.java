package org.newsroom.article.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as the publishing system puts it.
 *
 * @param people whom the article names, in full, for the rules on defamation
 * @param publishedAt when readers saw it first; by default when it was put first
 * @param moderationMode its own mode; by default the site's
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
    @Nullable ModerationMode moderationMode) {

  /** With the time of publication known, to the millisecond, and no list missing. */
  ArticleDraft completed(Instant published) {
    return new ArticleDraft(
        title,
        subtitle,
        author,
        section,
        Objects.requireNonNullElse(publishedAt, published).truncatedTo(ChronoUnit.MILLIS),
        paragraphs,
        pictureCredit,
        tags.stream().distinct().toList(),
        people == null ? List.of() : people.stream().distinct().toList(),
        moderationMode);
  }
}
