package org.newsroom.comment.form;

import java.util.List;
import org.newsroom.platform.web.Problems.FieldFault;

/** A request that is no submission, with all that is wrong with it. */
public final class InvalidSubmissionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldFault> faults;

  /** A fault for all that is wrong with one request. */
  public InvalidSubmissionException(List<FieldFault> faults) {
    // Bad input is so common that a stack trace is not worth its price.
    super("invalid submission", null, false, false);
    this.faults = List.copyOf(faults);
  }

  /** All that is wrong with the request, one entry per field. */
  public List<FieldFault> faults() {
    return faults;
  }
}
