package org.newsroom.article.reading;

import java.util.List;
import org.newsroom.article.discussion.Comment;
import org.newsroom.article.discussion.ShownComments.Change;
import org.newsroom.article.discussion.edition.Discussion;

/**
 * What has changed in a discussion.
 *
 * @param version from which on to ask next
 * @param count how many comments the article has, replies among them
 * @param added comments and replies that have appeared; one that is there already takes its place
 * @param edited those that show otherwise: corrected, or removed with replies left
 * @param removed the ids of those that are gone; some may never have been there
 */
record ChangesView(
    long version,
    long count,
    List<CommentView> added,
    List<CommentView> edited,
    List<String> removed) {

  static ChangesView of(Discussion discussion, List<Change> changes) {
    return new ChangesView(
        discussion.version(),
        discussion.count(),
        views(changes, Change.Kind.ADDED),
        views(changes, Change.Kind.EDITED),
        changes.stream()
            .filter(change -> change.kind() == Change.Kind.GONE)
            .map(Change::comment)
            .map(Comment::id)
            .toList());
  }

  private static List<CommentView> views(List<Change> changes, Change.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .map(Change::comment)
        .map(CommentView::of)
        .toList();
  }
}
