package org.newsroom.testkit;

/**
 * Where a {@link ServiceProcess} ends without any clean-up.
 *
 * @param moment before or after the action, or hanging just before it until it is killed
 * @param action {@code send} of a record, or the name of a MongoDB command, such as {@code insert}
 * @param target the topic or the collection
 */
public record CrashPoint(Moment moment, String action, String target) {

  /** The action of handing a record to Kafka. */
  static final String SEND = "send";

  /** When, seen from the action. */
  public enum Moment {
    /** It has not begun. */
    BEFORE,
    /** It has been acknowledged. */
    AFTER,
    /** It has not begun and never will: the process is to be killed from outside. */
    INSTEAD
  }

  /** As soon as Kafka has acknowledged a record of the topic. */
  public static CrashPoint afterSend(String topic) {
    return new CrashPoint(Moment.AFTER, SEND, topic);
  }

  /** Records of the topic are never sent. */
  public static CrashPoint insteadOfSend(String topic) {
    return new CrashPoint(Moment.INSTEAD, SEND, topic);
  }

  /** Just before MongoDB gets the command for the collection. */
  public static CrashPoint before(String command, String collection) {
    return new CrashPoint(Moment.BEFORE, command, collection);
  }

  /** As soon as MongoDB has acknowledged the command for the collection. */
  public static CrashPoint after(String command, String collection) {
    return new CrashPoint(Moment.AFTER, command, collection);
  }

  /** Nowhere: what a test adds to the service ends it, or the test does. */
  public static CrashPoint none() {
    return new CrashPoint(Moment.AFTER, "nothing", "nowhere");
  }

  static CrashPoint parse(String text) {
    String[] parts = text.split(" ", 3);
    return new CrashPoint(Moment.valueOf(parts[0]), parts[1], parts[2]);
  }

  boolean is(Moment when, String what, String where) {
    return moment == when && action.equals(what) && target.equals(where);
  }

  @Override
  public String toString() {
    return moment + " " + action + " " + target;
  }
}
