/** Knows where readers find on the website what they are told about. */
@NullMarked
package org.newsroom.notification.site;

import org.jspecify.annotations.NullMarked;
