package org.newsroom.article.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A comment as readers get it, with its first replies. */
record ThreadView(@JsonUnwrapped CommentView comment, RepliesView replies) {}
