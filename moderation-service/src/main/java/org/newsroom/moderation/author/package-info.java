/** What the newsroom knows of each author, and the sanctions that it imposes. */
@NullMarked
package org.newsroom.moderation.author;

import org.jspecify.annotations.NullMarked;
