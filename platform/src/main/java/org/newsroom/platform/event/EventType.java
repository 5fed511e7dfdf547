package org.newsroom.platform.event;

/**
 * Which topic an event of a Java type goes to, and its CloudEvents type.
 *
 * @param topic the Kafka topic, with its version
 * @param name the CloudEvents type, with its version
 */
public record EventType<E>(String topic, String name) {}
