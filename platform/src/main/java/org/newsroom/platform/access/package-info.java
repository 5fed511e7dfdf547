/** Access control of Kafka: what each service may do with which topic. */
@NullMarked
package org.newsroom.platform.access;

import org.jspecify.annotations.NullMarked;
