package org.newsroom.article.discussion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.newsroom.platform.page.Page;

/** A comment as readers get it, with its first replies. */
record ThreadView(@JsonUnwrapped CommentView comment, Page<CommentView> replies) {}
