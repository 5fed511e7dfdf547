/** Answers whoever asks for an author's notices. */
@NullMarked
package org.newsroom.notification.inbox;

import org.jspecify.annotations.NullMarked;
