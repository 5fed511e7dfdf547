/** Looks at the running system as readers do: in a real browser. */
@NullMarked
package org.newsroom.browser;

import org.jspecify.annotations.NullMarked;
