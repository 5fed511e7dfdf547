/** Settings: what may be set, and how a service says that something may not. */
@NullMarked
package org.newsroom.platform.setting;

import org.jspecify.annotations.NullMarked;
