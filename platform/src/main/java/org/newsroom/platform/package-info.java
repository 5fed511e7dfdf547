/** What every service does the same way; no word of the domain. */
@NullMarked
package org.newsroom.platform;

import org.jspecify.annotations.NullMarked;
