package org.newsroom.comment.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment that may be taken: every part has its right form.
 *
 * @param parentId the comment that it answers, or null
 * @param authorName one line, trimmed and in Normalization Form C
 * @param email the address to which notices go, or null
 * @param text trimmed and in Normalization Form C, its lines separated by {@code \n}
 * @param notifyOfReplies whether the author wants to be told of replies
 * @param locale a BCP 47 tag, or null when the reader named none
 */
public record Submission(
    String articleId,
    @Nullable UUID parentId,
    String authorName,
    @Nullable String email,
    String text,
    @Nullable String locale,
    boolean notifyOfReplies) {}
