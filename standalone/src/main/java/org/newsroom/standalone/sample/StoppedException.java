package org.newsroom.standalone.sample;

/** Ends the samples in the middle because the system stops. */
final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoppedException(InterruptedException cause) {
    super("The samples were stopped", cause);
  }
}
