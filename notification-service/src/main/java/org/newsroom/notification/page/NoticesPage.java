package org.newsroom.notification.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of all that a reader was told about one comment.
 *
 * @param article the headline of its article; null when it is not known
 * @param articleLanguage the language of the headline; null when it is not known
 * @param articleLink the address of the article; null when there is none
 * @param text the reader's own words; null when they are not kept
 * @param can the sentences that say what the reader can do
 * @param open whether something is to come, so that it is worth looking again
 * @param words the headings, by name
 */
public record NoticesPage(
    String language,
    String direction,
    String title,
    @Nullable String article,
    @Nullable String articleLanguage,
    @Nullable String articleLink,
    @Nullable String text,
    List<Told> notices,
    List<String> can,
    boolean open,
    Map<String, String> words) {

  /**
   * One notice.
   *
   * @param time the time as people write it
   * @param link the address of what it tells of; null when there is none
   */
  public record Told(
      Instant at,
      String time,
      List<String> lines,
      @Nullable String link,
      @Nullable String linkText) {}
}
