package org.newsroom.moderation.preference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an editor likes the desk. What is absent is left to the desk.
 *
 * @param language the language of the desk, BCP 47
 * @param theme how bright it is
 * @param keys the key of each verb whose key is another one than the desk's own
 * @param keysOff whether single keys do nothing (WCAG 2.1.4)
 * @param filters filters that the editor has saved, in order
 */
record Preferences(
    @Pattern(
            regexp = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}",
            message = "must be a language tag such as en or he")
        @Nullable String language,
    @Nullable Theme theme,
    @Size(max = 100)
        @Nullable
            Map<
                @Pattern(
                    regexp = "[A-Za-z][A-Za-z0-9-]{0,39}",
                    message = "must be named by a verb of the desk")
                String,
                @NotNull @Size(min = 1, max = 40) String>
            keys,
    @Nullable Boolean keysOff,
    @Size(max = 100) @Nullable List<@NotNull @Valid Filter> filters) {

  /** How bright the desk is. */
  enum Theme {
    /** As the system wants it. */
    AUTO,
    LIGHT,
    DARK
  }

  /**
   * A saved filter.
   *
   * @param query the query of {@code GET /v1/reviews}
   */
  record Filter(
      @NotNull
          @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
          @Size(max = 60)
          String name,
      @NotNull @Size(max = 1000) String query) {}
}
