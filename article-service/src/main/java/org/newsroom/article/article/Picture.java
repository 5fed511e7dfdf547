package org.newsroom.article.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The picture of an article. Its size is known before it is loaded, so that nothing on a page moves
 * when it comes.
 *
 * @param url an http or https address, or a path on the site itself
 * @param alt what can be seen, for readers who do not see it; empty when it only decorates
 * @param credit who made it
 * @param width in pixels
 * @param height in pixels
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Picture(
    @NotNull @Size(max = 2000) @Pattern(regexp = ADDRESS, message = ADDRESS_FORM) String url,
    @NotNull @Size(max = 300) String alt,
    @Field(write = Field.Write.NON_NULL) @Nullable @Size(max = 300) String credit,
    @Min(1) @Max(MOST_PIXELS) int width,
    @Min(1) @Max(MOST_PIXELS) int height) {

  /** The form of an address: a page or a picture elsewhere, or on the site itself. */
  static final String ADDRESS = "https?://[A-Za-z0-9\\[][^\\s\"'<>\\\\]*|/(?!/)[^\\s\"'<>\\\\]*";

  /** The form of an {@link #ADDRESS} in words. */
  static final String ADDRESS_FORM =
      "must be an http or https address or a path that begins with one slash";

  private static final int MOST_PIXELS = 10_000;
}
