package org.newsroom.platform.description;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes headers of a call's answers, or of those of all calls of a controller. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Repeatable(Sends.All.class)
public @interface Sends {

  /** The headers' names. */
  String[] value();

  /** The statuses of the answers that have them; by default whatever is a success. */
  String[] on() default {};

  /** Whether each of these answers has them. */
  boolean always() default true;

  /** Whether who names the ETag in {@code If-None-Match} is told that nothing has changed. */
  boolean conditional() default false;

  /** Several of them. */
  @Target({ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @Documented
  @interface All {

    /** Each of them. */
    Sends[] value();
  }
}
