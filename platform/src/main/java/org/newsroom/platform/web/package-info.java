/** HTTP edges: strict JSON, size limits, problem details. */
@NullMarked
package org.newsroom.platform.web;

import org.jspecify.annotations.NullMarked;
