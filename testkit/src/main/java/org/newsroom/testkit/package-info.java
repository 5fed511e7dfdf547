/** What every service's tests need: backends, the consumers' kit, the contracts, the style. */
@NullMarked
package org.newsroom.testkit;

import org.jspecify.annotations.NullMarked;
