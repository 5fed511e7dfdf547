package org.newsroom.comment.report;

import org.jspecify.annotations.Nullable;

/**
 * A report that may be taken: every part has its right form.
 *
 * @param text the reporter's words, or null
 * @param law the law that is broken; null unless the reason is ILLEGAL
 * @param locale a BCP 47 tag, or null when the reader named none
 */
record Report(
    ReportReason reason,
    @Nullable String text,
    @Nullable String law,
    @Nullable String name,
    @Nullable String email,
    @Nullable String locale) {}
