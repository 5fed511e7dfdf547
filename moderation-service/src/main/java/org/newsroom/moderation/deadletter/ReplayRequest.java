package org.newsroom.moderation.deadletter;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The place of the dead letter that is to be sent again, as the list names it. */
record ReplayRequest(
    @NotBlank @Size(max = 249) String topic,
    @NotNull @Min(0) Integer partition,
    @NotNull @Min(0) Long offset) {}
