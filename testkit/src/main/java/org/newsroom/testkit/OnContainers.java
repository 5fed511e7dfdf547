package org.newsroom.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Marks a test, or a class of them, that runs on the real Kafka and the real mongod alone: one that
 * takes long and of whose kind another runs on the embedded stores.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(
    named = Backends.PROPERTY,
    matches = "containers",
    disabledReason = "-Pcontainers runs it; another of its kind runs here")
public @interface OnContainers {}
