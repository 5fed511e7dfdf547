package org.newsroom.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * Marks a class of tests whose calls a service refuses before it asks a store, so that the real
 * Kafka and the real mongod would add nothing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(
    named = Backends.PROPERTY,
    matches = "containers",
    disabledReason = "they ask no store, and have passed")
public @interface OnEmbedded {}
