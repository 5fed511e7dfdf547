/**
 * What this service knows of the articles: whom they name, and how their comments are moderated.
 */
@NullMarked
package org.newsroom.moderation.article;

import org.jspecify.annotations.NullMarked;
