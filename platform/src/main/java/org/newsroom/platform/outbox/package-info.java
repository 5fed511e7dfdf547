/** The outbox inside the document: events stored with the change that they announce. */
@NullMarked
package org.newsroom.platform.outbox;

import org.jspecify.annotations.NullMarked;
