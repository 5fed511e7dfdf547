package org.newsroom.article.site;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** The addresses of the website's pages, without its origin. */
public final class Links {

  /** Signs that no filter before the pages lets pass in a path, encoded or not. */
  private static final Pattern NOT_IN_A_PATH = Pattern.compile("[/\\\\;%\\p{Cntrl}\\u2028\\u2029]");

  private Links() {}

  /** The page of an article. */
  public static String article(String id) {
    return "/articles/" + id;
  }

  /** The feed of an article's comments. */
  public static String commentFeed(String articleId) {
    return article(articleId) + "/comments.atom";
  }

  /** The place of a comment on its article's page. */
  public static String comment(String articleId, String id) {
    return article(articleId) + "#comment-" + id;
  }

  /** The page of a tag; one that cannot stand in a path is asked for in the query. */
  public static String tag(String tag) {
    boolean dots = tag.strip().matches("\\.+");
    return NOT_IN_A_PATH.matcher(tag).find() || dots
        ? "/?tag=" + query(tag)
        : "/tags/" + UriUtils.encode(tag.strip(), StandardCharsets.UTF_8);
  }

  /** The text as the value of a parameter. */
  public static String query(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }

  /** The address that a link leads to, of which a path on the site lacks the origin. */
  public static String absolute(String origin, String address) {
    return address.startsWith("/") ? origin + address : address;
  }
}
