package org.newsroom.moderation.author;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A note as it is sent. */
record NoteRequest(@NotBlank @Size(max = 1000) String text) {}
