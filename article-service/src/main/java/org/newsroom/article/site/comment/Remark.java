package org.newsroom.article.site.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.site.Moment;

/**
 * A comment as a page shows it.
 *
 * @param language of its text, BCP 47
 * @param edited when its text was corrected, or null
 * @param struck whether the newsroom struck words from it
 * @param removed whether only its place is left, above its replies
 * @param inReplyTo the name of the reply's author that it answers, or null where that is plain
 * @param replyHref where it can be answered, or null where it cannot
 */
public record Remark(
    String id,
    String author,
    boolean verified,
    String text,
    String language,
    Moment time,
    @Nullable Moment edited,
    boolean struck,
    boolean removed,
    @Nullable String inReplyTo,
    @Nullable String replyHref,
    List<Remark> replies) {}
