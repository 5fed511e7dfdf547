/** The least that the same stack can do: what submitting a comment is compared with. */
@NullMarked
package org.newsroom.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
