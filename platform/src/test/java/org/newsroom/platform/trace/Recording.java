package org.newsroom.platform.trace;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A tracer whose spans are kept as they would have left the service. */
public final class Recording implements SpanExporter {

  private final List<SpanData> exported = new ArrayList<>();
  private final io.opentelemetry.api.trace.Tracer otel =
      SdkTracerProvider.builder()
          .addSpanProcessor(SimpleSpanProcessor.create(new DiscreetExporter(this)))
          .build()
          .get("test");

  public Tracer tracer() {
    return new OtelTracer(otel, new OtelCurrentTraceContext(), event -> {});
  }

  Span root(String name) {
    return otel.spanBuilder(name).setNoParent().startSpan();
  }

  /** The spans that have ended, the first first. */
  public List<SpanData> spans() {
    return exported;
  }

  @Override
  public CompletableResultCode export(Collection<SpanData> spans) {
    exported.addAll(spans);
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode flush() {
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode shutdown() {
    return CompletableResultCode.ofSuccess();
  }
}
