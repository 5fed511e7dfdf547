/** Shows what services have set aside as dead letters, and sends it on its way again. */
@NullMarked
package org.newsroom.platform.deadletter;

import org.jspecify.annotations.NullMarked;
