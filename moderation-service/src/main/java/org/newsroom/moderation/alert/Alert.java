package org.newsroom.moderation.alert;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * Something that editors are told, as MongoDB keeps it.
 *
 * @param id the same in each attempt, so that the receiver knows a repetition
 * @param text one line for people
 * @param body what is posted, byte for byte in each attempt
 * @param cases the comments that it is about, so that none is told of twice
 * @param next when to post it; absent when it was posted, was given up or is for the mail alone
 * @param failures how many attempts have failed
 * @param mailed whether it was in a digest
 */
@Document(Alerts.COLLECTION)
record Alert(
    @MongoId String id,
    Instant at,
    String text,
    String body,
    List<String> cases,
    @Nullable Instant next,
    int failures,
    boolean mailed) {}
