package org.newsroom.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Ways in which bytes fail to be an event, and never will be one. */
public enum Malformation {
  NO_BYTES(event -> new byte[0]),
  NO_JSON(event -> utf8("Dear editor,")),
  BROKEN_UTF_8(event -> new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'}),
  CUT_SHORT(event -> Arrays.copyOf(event, event.length / 2)),
  JSON_NULL(event -> utf8("null")),
  NO_OBJECT(event -> utf8("[1]")),
  NO_FIELDS(event -> utf8("{}"));

  @SuppressWarnings("ImmutableEnumChecker") // Functions without a state.
  private final UnaryOperator<byte[]> damage;

  Malformation(UnaryOperator<byte[]> damage) {
    this.damage = damage;
  }

  /** What becomes of a valid event. */
  public byte[] of(byte[] event) {
    return damage.apply(event);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
