package org.newsroom.article.site.comment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.article.Article;
import org.newsroom.article.article.ModerationMode;
import org.newsroom.article.discussion.Comment;
import org.newsroom.article.site.CommentLists;
import org.newsroom.article.site.Language;
import org.newsroom.article.site.Links;
import org.newsroom.article.site.Moments;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.page.Page;
import org.springframework.stereotype.Component;

/** Reads comment sections: twenty threads a page, each with its replies. */
@Component
public class Sections {

  private static final int THREADS = 20;
  private static final int REPLIES = 100;

  private final CommentLists comments;
  private final Moments moments;

  Sections(CommentLists comments, Moments moments) {
    this.comments = comments;
    this.moments = moments;
  }

  /**
   * The section of the article, as shown beside text in the language.
   *
   * @param base the origin before links, empty on the site's own pages
   */
  public Section of(Article article, Shown shown, Language language, String base) {
    String id = article.id();
    Page<Comment> page =
        Page.of(
            comments.threads(id, shown.newest(), Cursor.parse(shown.cursor()), THREADS + 1),
            THREADS,
            Comment::cursor);
    Asked asked = new Asked(article, shown, base + Links.article(id));
    List<Remark> remarks = page.items().stream().map(c -> thread(c, asked)).toList();
    return new Section(
        id,
        language.ofInterface(),
        article.isOpen(),
        article.mode() == ModerationMode.EDITORS,
        comments.count(id),
        shown.sort(),
        base,
        remarks,
        page.next() == null ? null : asked.with("cursor", page.next(), "comments"),
        answered(remarks, shown.reply()));
  }

  private Remark thread(Comment comment, Asked asked) {
    List<Comment> replies = comments.replies(comment.id(), REPLIES);
    Map<String, String> authors =
        replies.stream().collect(Collectors.toMap(Comment::id, reply -> reply.author().name()));
    Function<Comment, Remark> reply =
        answer -> remark(answer, asked, authors.get(answer.parentId()), List.of());
    return remark(comment, asked, null, replies.stream().map(reply).toList());
  }

  private Remark remark(
      Comment comment, Asked asked, @Nullable String inReplyTo, List<Remark> replies) {
    return new Remark(
        comment.id(),
        comment.author().name(),
        comment.author().verified(),
        comment.text(),
        comment.locale(),
        moments.fully(comment.submittedAt()),
        comment.editedAt() == null ? null : moments.fully(comment.editedAt()),
        comment.edited(),
        comment.removed(),
        inReplyTo,
        asked.article.isOpen() && !comment.removed()
            ? asked.with("reply", comment.id(), "write")
            : null,
        replies);
  }

  private static @Nullable Remark answered(List<Remark> remarks, @Nullable String id) {
    return remarks.stream()
        .flatMap(remark -> Stream.concat(Stream.of(remark), remark.replies().stream()))
        .filter(remark -> remark.id().equals(id) && !remark.removed())
        .findFirst()
        .orElse(null);
  }

  /** The page that was asked for, to link to others like it. */
  private record Asked(Article article, Shown shown, String page) {

    String with(String name, String value, String place) {
      String cursor =
          shown.cursor() == null || name.equals("cursor")
              ? ""
              : "&cursor=" + Links.query(shown.cursor());
      String sort = "?sort=" + shown.sort();
      return page + sort + cursor + "&" + name + "=" + Links.query(value) + "#" + place;
    }
  }
}
