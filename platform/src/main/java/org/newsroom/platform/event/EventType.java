package org.newsroom.platform.event;

/**
 * Which topic an event of a Java type goes to, and its CloudEvents type.
 *
 * @param <E> the Java type of the event
 * @param topic the Kafka topic, with its version
 * @param name the CloudEvents type, with its version
 */
@SuppressWarnings("UnusedTypeParameter") // Has the compiler see to it that events fit their type.
public record EventType<E>(String topic, String name) {}
