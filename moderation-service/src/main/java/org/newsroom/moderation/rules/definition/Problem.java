package org.newsroom.moderation.rules.definition;

/** A mistake in a rule set, with the file and the line where it stands. */
public record Problem(String file, int line, String message) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
