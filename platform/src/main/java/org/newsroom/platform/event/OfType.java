package org.newsroom.platform.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The CloudEvents types that a record is read from. An event that says it is of another type, which
 * a later version may send to the same topic, is not meant for this reader and is passed over.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfType {

  String[] value();
}
