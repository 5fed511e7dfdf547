package org.newsroom.moderation.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.moderation.ruling.Strike;
import org.newsroom.platform.web.Problems.FieldFault;

/**
 * An editor's decision as it is sent.
 *
 * @param reason the reason that the reader is told; required for REJECTED
 * @param note for colleagues, never for the reader
 * @param message for the comment's author
 * @param grounds the law that is broken; required for the reason ILLEGAL
 * @param revise whether to replace a decision that was made
 * @param strike the words to strike from the text, in UTF-16 units of it; with APPROVED only
 */
record DecisionRequest(
    @NotNull Verdict verdict,
    @Nullable Reason reason,
    @Nullable @Size(max = 1000) String note,
    @Nullable Boolean revise,
    @Nullable @Size(max = 1000) String message,
    @Nullable @Size(max = 1000) String grounds,
    @Nullable @Size(max = 50) List<@NotNull @Valid Words> strike) {

  /** Words of a text: from the first of its UTF-16 units to the last, exclusive. */
  record Words(@NotNull @PositiveOrZero Integer from, @NotNull @Positive Integer to) {

    Strike.Span span() {
      return new Strike.Span(from, to);
    }
  }

  private static final String EXTENT = "UTF-16 units, the end exclusive, no character cut in two";

  @Nullable FieldFault fault() {
    if (verdict == Verdict.REJECTED && reason == null) {
      return new FieldFault("reason", "is required with the verdict REJECTED");
    }
    if (reason == Reason.TECHNICAL || reason == Reason.ARTICLE_WITHDRAWN) {
      return new FieldFault("reason", "must be about the content, not " + reason);
    }
    if (verdict == Verdict.HELD && !revises()) {
      return new FieldFault("verdict", "HELD undoes a decision and needs revise: true");
    }
    if ((reason == Reason.ILLEGAL) != isGiven(grounds)) {
      return new FieldFault(
          "grounds",
          reason == Reason.ILLEGAL
              ? "is required with the reason ILLEGAL: the law that is broken"
              : "goes with the reason ILLEGAL only");
    }
    if (strike != null && verdict != Verdict.APPROVED) {
      return new FieldFault("strike", "goes with the verdict APPROVED only");
    }
    return reason == Reason.OTHER && !isGiven(message)
        ? new FieldFault("message", "is required with the reason OTHER: the author is told no more")
        : null;
  }

  /** The words that cannot be struck from that text, each with why. */
  List<FieldFault> faults(String text) {
    List<FieldFault> faults = new ArrayList<>();
    List<Strike.Span> spans = spans();
    for (int i = 0; i < spans.size(); i++) {
      Strike.Span span = spans.get(i);
      if (!span.isIn(text)) {
        faults.add(new FieldFault("strike[" + i + "]", "must be words of the text: " + EXTENT));
      } else if (spans.subList(0, i).stream().anyMatch(span::overlaps)) {
        faults.add(new FieldFault("strike[" + i + "]", "must not overlap another"));
      }
    }
    if (faults.isEmpty()) {
      faults.add(new FieldFault("strike", "must leave something of the text to be read"));
    }
    return faults;
  }

  private List<Strike.Span> spans() {
    return strike == null ? List.of() : strike.stream().map(Words::span).toList();
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /** The order that it means, on the revision that the ETag names. */
  Order order(Order.Editor editor, String etag) {
    Order.Terms terms = new Order.Terms(verdict, reason, grounds, note, message, null, struck());
    return new Order(editor, terms, Etags.revision(etag), revises());
  }

  private @Nullable Strike struck() {
    return strike == null ? null : new Strike(spans());
  }

  private boolean revises() {
    return Boolean.TRUE.equals(revise);
  }
}
