package org.newsroom.platform.setting;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * A duration of at least a millisecond, which is the unit of all timers: less would be a loop
 * without a pause, or a time that is over before it begins.
 */
@DurationMin(millis = 1)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LongerThanNothing {

  /** What is wrong with another duration. */
  String message() default "must be longer than nothing";

  /** Bean Validation's groups; none are used. */
  Class<?>[] groups() default {};

  /** Bean Validation's payload; none is used. */
  Class<? extends Payload>[] payload() default {};
}
