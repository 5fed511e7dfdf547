package org.newsroom.platform.trace;

import io.micrometer.tracing.TraceContext;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C form of a trace context ({@code traceparent}), version 00. */
public final class TraceContexts {

  /** The name of the header that has it, in HTTP and in Kafka. */
  public static final String HEADER = "traceparent";

  private static final Pattern FORM =
      Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]([0-9a-f])");

  private TraceContexts() {}

  /** The context of which spans are recorded; null of any other. */
  public static @Nullable String sampled(@Nullable String traceparent) {
    return isSampled(traceparent) ? traceparent : null;
  }

  /** The id of the trace, if the text has the form of a context. */
  public static @Nullable String traceId(@Nullable String traceparent) {
    Matcher matcher = FORM.matcher(Objects.requireNonNullElse(traceparent, ""));
    return matcher.matches() ? matcher.group(1) : null;
  }

  static boolean isSampled(@Nullable String traceparent) {
    if (traceparent == null) {
      return false;
    }
    Matcher matcher = FORM.matcher(traceparent);
    return matcher.matches() && (Character.digit(matcher.group(3).charAt(0), 16) & 1) == 1;
  }

  static String of(TraceContext context) {
    String flags = Objects.equals(context.sampled(), true) ? "01" : "00";
    return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
  }

  /** Reads a context that is sampled into a new one, as a remote parent. */
  static TraceContext read(String traceparent, TraceContext.Builder into) {
    Matcher matcher = FORM.matcher(traceparent);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no trace context");
    }
    return into.traceId(matcher.group(1)).spanId(matcher.group(2)).sampled(true).build();
  }
}
