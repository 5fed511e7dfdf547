package org.newsroom.comment.article;

/**
 * An article on the site.
 *
 * @param open whether new comments are taken
 */
public record Article(String id, boolean open) {}
