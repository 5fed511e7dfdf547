package org.newsroom.notification.delivery;

import io.micrometer.tracing.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.newsroom.platform.trace.TraceContexts;
import org.newsroom.platform.trace.Traces;

/** The sending of mails as steps of traces: each mail is one in every trace of which it tells. */
class MailSteps {

  private final Traces traces;

  MailSteps(Traces traces) {
    this.traces = traces;
  }

  /** Begins the sending of the envelopes. */
  Begun begin(List<Envelope> envelopes) {
    Map<UUID, List<Traces.Step>> steps = new HashMap<>();
    envelopes.forEach(envelope -> steps.put(envelope.id(), stepsOf(envelope)));
    return new Begun(steps);
  }

  private List<Traces.Step> stepsOf(Envelope envelope) {
    Map<String, String> contexts = new HashMap<>();
    envelope.letters().stream()
        .flatMap(letter -> letter.told().stream())
        .forEach(
            notice -> {
              String context = notice.traceparent();
              String trace = TraceContexts.traceId(context);
              if (context != null && trace != null) {
                contexts.put(trace, context);
              }
            });
    return contexts.values().stream()
        .map(context -> traces.begin("send mail", Span.Kind.CLIENT, context))
        .toList();
  }

  /**
   * The steps that have begun.
   *
   * @param steps those of each envelope, by its id
   */
  record Begun(Map<UUID, List<Traces.Step>> steps) {

    /** Ends all of them, some with a fault. */
    void end(Map<UUID, Exception> faults) {
      steps.forEach((id, begun) -> begun.forEach(step -> step.end(faults.get(id))));
    }
  }
}
