package org.newsroom.notification.delivery;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of a mail, as its templates show it.
 *
 * @param sections one for each comment
 * @param reason the sentence that says why the mail was sent
 * @param unsubscribe the address of the page by which its reader unsubscribes; null without a site
 * @param words the headings, by name
 */
public record MailView(
    String language,
    String direction,
    String subject,
    List<Section> sections,
    String reason,
    @Nullable String unsubscribe,
    Map<String, String> words) {

  /**
   * The part about one comment.
   *
   * @param paragraphs the notices, each in lines
   * @param title the headline of the article; null when it is not known
   * @param titleLanguage the language of the headline; null when it is not known
   * @param link the address of the comment, or of its article; null when there is none
   * @param replies the replies of which it tells, as they are on the website
   * @param quote the lines of the reader's own words; none when they are not kept
   * @param can the sentences that say what the reader can do
   */
  public record Section(
      List<List<String>> paragraphs,
      @Nullable String title,
      @Nullable String titleLanguage,
      @Nullable String link,
      List<Reply> replies,
      List<String> quote,
      List<String> can,
      List<Link> links) {}

  /**
   * A reply.
   *
   * @param from the words that say who wrote it
   * @param quote its lines, or the first of them
   */
  public record Reply(String from, List<String> quote) {}

  /** A link with its words. */
  public record Link(String words, String address) {}
}
