package org.newsroom.moderation.author;

/** A remark on an author, for colleagues only. */
record Note(String text, Mark made) {}
