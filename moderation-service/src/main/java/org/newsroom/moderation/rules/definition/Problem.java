package org.newsroom.moderation.rules.definition;

/** Something wrong with a rule set, with the file and the line where it is wrong. */
public record Problem(String file, int line, String message) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
