package org.newsroom.article.site.page;

import java.util.List;
import java.util.Objects;
import org.newsroom.article.article.Article;
import org.newsroom.article.article.Content;
import org.newsroom.article.site.Frame;
import org.newsroom.article.site.comment.Remark;
import org.newsroom.article.site.comment.Section;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes an article and its comments for search engines, as schema.org's NewsArticle in JSON-LD.
 * The block runs no script, so that no policy has to allow it.
 */
@Component
class StructuredData {

  private static final String TYPE = "@type";

  private final JsonMapper json;

  StructuredData(JsonMapper json) {
    this.json = json;
  }

  /** JSON in which nothing can end the element that it stands in. */
  String of(Article article, Frame frame, Section section) {
    return json.writeValueAsString(node(article, frame, section))
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private ObjectNode node(Article article, Frame frame, Section section) {
    Content content = article.content();
    ObjectNode node = json.createObjectNode();
    node.put("@context", "https://schema.org").put(TYPE, "NewsArticle");
    node.put("headline", content.title()).put("inLanguage", frame.language().tag());
    node.put("url", frame.canonical()).put("mainEntityOfPage", frame.canonical());
    node.put("datePublished", article.publishedAt().toString());
    node.put("dateModified", article.updatedAt().toString());
    node.putObject("author").put(TYPE, "Person").put("name", content.author());
    node.putObject("publisher").put(TYPE, "Organization").put("name", frame.site());
    if (frame.description() != null) {
      node.put("description", frame.description());
    }
    if (content.section() != null) {
      node.put("articleSection", content.section());
    }
    if (frame.image() != null) {
      node.put("image", frame.image());
    }
    content.tags().forEach(node.withArray("keywords")::add);
    node.put("commentCount", section.count());
    comments(node, section.remarks(), Objects.requireNonNull(frame.canonical()));
    return node;
  }

  private static void comments(ObjectNode node, List<Remark> remarks, String address) {
    for (Remark remark : remarks) {
      if (!remark.removed()) {
        ObjectNode comment = node.withArray("comment").addObject().put(TYPE, "Comment");
        comment.put("text", remark.text()).put("datePublished", remark.time().iso());
        comment.put("url", address + "#comment-" + remark.id());
        if (remark.struck()) {
          comment.put("correction", "edited by the newsroom");
        }
        comment.putObject("author").put(TYPE, "Person").put("name", remark.author());
      }
      comments(node, remark.replies(), address);
    }
  }
}
