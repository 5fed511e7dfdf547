package org.newsroom.article.site;

/**
 * A time as a page shows it.
 *
 * @param iso for the attribute {@code datetime}
 * @param text for people
 */
public record Moment(String iso, String text) {}
