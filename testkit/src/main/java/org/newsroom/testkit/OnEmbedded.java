package org.newsroom.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * Marks a class of tests about what a service lets in: how its stores take that, others test on the
 * real Kafka and the real mongod.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(
    named = Backends.PROPERTY,
    matches = "containers",
    disabledReason = "they are about the edge, and have passed")
public @interface OnEmbedded {}
