/** The articles that can be commented on, as the article-service announces them. */
@NullMarked
package org.newsroom.comment.article;

import org.jspecify.annotations.NullMarked;
