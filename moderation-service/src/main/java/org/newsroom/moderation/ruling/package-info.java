/** The rulings on each comment: made by the rules, stored before they are announced. */
@NullMarked
package org.newsroom.moderation.ruling;

import org.jspecify.annotations.NullMarked;
