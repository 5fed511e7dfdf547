package org.newsroom.moderation.author;

import java.time.Instant;

/** The name of whoever did something, and when. */
record Mark(String by, Instant at) {}
