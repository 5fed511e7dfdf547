package org.newsroom.platform.event;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of events: strict in what is written, lenient towards fields that are not known yet. */
public final class EventJson {

  private final JsonMapper mapper;

  public EventJson(JsonMapper mapper) {
    this.mapper =
        mapper.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  /** Writes UTF-8 JSON. */
  public byte[] write(Object event) {
    return mapper.writeValueAsBytes(event);
  }

  /**
   * Reads UTF-8 JSON.
   *
   * @throws UnreadableEventException when the bytes are absent, are not JSON or are no valid event
   */
  public <E> E read(byte[] json, Class<E> type) {
    try {
      E event = json == null ? null : mapper.readValue(json, type);
      if (event == null) {
        throw new UnreadableEventException("no payload", null);
      }
      return event;
    } catch (tools.jackson.core.JacksonException e) {
      throw new UnreadableEventException(e.getOriginalMessage(), e);
    }
  }
}
