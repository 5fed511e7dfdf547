/**
 * A real Kafka broker and an imitation of MongoDB inside this JVM, for one command and for tests.
 */
@NullMarked
package org.newsroom.embedded;

import org.jspecify.annotations.NullMarked;
