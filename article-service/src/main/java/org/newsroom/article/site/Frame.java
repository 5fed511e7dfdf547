package org.newsroom.article.site;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page.
 *
 * @param site the newspaper's name
 * @param language of what the page says
 * @param title of the page itself
 * @param description for those who find or share it, or null
 * @param canonical the one address of what is shown, or null where it has none
 * @param image an absolute address, or null
 * @param article whether the page is an article
 * @param feed of the comments below it, or null
 */
public record Frame(
    String site,
    Language language,
    String title,
    @Nullable String description,
    @Nullable String canonical,
    @Nullable String image,
    boolean article,
    @Nullable String feed) {

  /** The language of the interface. */
  public Language words() {
    return language.ofInterface();
  }

  /** The title as a browser's tab shows it. */
  public String fullTitle() {
    return title.equals(site) ? site : title + " · " + site;
  }
}
