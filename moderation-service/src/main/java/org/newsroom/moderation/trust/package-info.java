/** Holds what the rules would reject of a category whose rejections turned out wrong too often. */
@NullMarked
package org.newsroom.moderation.trust;

import org.jspecify.annotations.NullMarked;
