package org.newsroom.platform.trace;

import io.micrometer.tracing.Link;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Continues traces where no thread has them: in batches, in the outbox, in what is done later. What
 * is not sampled costs a look at its context and gets no span, but keeps its context, so that all
 * that it causes has the same trace id.
 */
public final class Traces {

  private final @Nullable Tracer tracer;

  /**
   * Traces by that tracer.
   *
   * @param tracer null where nothing is traced
   */
  public Traces(@Nullable Tracer tracer) {
    this.tracer = tracer;
  }

  /** The context of the request that is being handled on this thread; null without one. */
  public @Nullable String current() {
    Span span = tracer == null ? null : tracer.currentSpan();
    return span == null ? null : TraceContexts.of(span.context());
  }

  /**
   * Begins a step that the context has caused.
   *
   * @param name one of a small set: nothing that differs from comment to comment
   */
  public Step begin(String name, Span.Kind kind, @Nullable String traceparent) {
    return begin(traceparent, builder -> builder.name(name).kind(kind));
  }

  /** Begins the sending or the handling of a record. */
  public Step begin(RecordStep record, @Nullable String traceparent) {
    return begin(traceparent, record::describe);
  }

  /**
   * Goes on with a trace that was kept: what is caused from here on belongs to it and not to the
   * request on this thread, which is linked instead.
   *
   * @param kept the context that was kept; null when none was
   * @return the context of all that follows
   */
  public @Nullable String resume(String name, @Nullable String kept) {
    Span span = tracer == null ? null : tracer.currentSpan();
    if (!TraceContexts.isSampled(kept)) {
      return span == null ? kept : TraceContexts.of(span.context());
    }
    Step step =
        begin(
            kept,
            builder -> {
              builder.name(name);
              if (span != null) {
                builder.addLink(new Link(span));
              }
            });
    step.end(null);
    return step.traceparent();
  }

  private Step begin(@Nullable String traceparent, Consumer<Span.Builder> description) {
    if (tracer == null || traceparent == null || !TraceContexts.isSampled(traceparent)) {
      return new Step(traceparent, null);
    }
    Span.Builder builder =
        tracer
            .spanBuilder()
            .setParent(TraceContexts.read(traceparent, tracer.traceContextBuilder()));
    description.accept(builder);
    Span span = builder.start();
    return new Step(TraceContexts.of(span.context()), span);
  }

  /** A step of a trace, which has a span if the trace is sampled. */
  public static final class Step {

    private final @Nullable String traceparent;
    private final @Nullable Span span;

    private Step(@Nullable String traceparent, @Nullable Span span) {
      this.traceparent = traceparent;
      this.span = span;
    }

    /** The context of what the step causes. */
    public @Nullable String traceparent() {
      return traceparent;
    }

    /** Ends the step, with what it failed of or null. */
    public void end(@Nullable Throwable fault) {
      if (span == null) {
        return;
      }
      if (fault != null) {
        span.error(fault);
      }
      span.end();
    }
  }
}
