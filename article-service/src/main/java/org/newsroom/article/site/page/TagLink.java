package org.newsroom.article.site.page;

import java.util.List;
import org.newsroom.article.site.Links;

/** A tag with the address of its page. */
record TagLink(String name, String href) {

  static List<TagLink> of(List<String> tags) {
    return tags.stream().map(tag -> new TagLink(tag, Links.tag(tag))).toList();
  }
}
