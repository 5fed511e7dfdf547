/** The clients, known by their networks, and how often each network may submit. */
@NullMarked
package org.newsroom.comment.client;

import org.jspecify.annotations.NullMarked;
