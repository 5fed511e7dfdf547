package org.newsroom.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The settings of a single small broker that starts and stops fast. */
final class KafkaSettings {

  static final String HOST = "127.0.0.1";
  static final String CONTROLLER = "CONTROLLER";
  static final int NODE_ID = 1;

  private KafkaSettings() {}

  static Properties of(Path directory, int port, int controllerPort) {
    Properties settings = new Properties();
    settings.putAll(one(directory, port, controllerPort));
    settings.putAll(small());
    settings.putAll(fast());
    settings.putAll(patient());
    return settings;
  }

  private static Map<String, String> one(Path directory, int port, int controllerPort) {
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        String.valueOf(NODE_ID),
        "controller.quorum.voters",
        NODE_ID + "@" + HOST + ":" + controllerPort,
        "controller.listener.names",
        CONTROLLER,
        "listeners",
        "PLAINTEXT://" + HOST + ":" + port + "," + CONTROLLER + "://" + HOST + ":" + controllerPort,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
        "log.dirs",
        directory.toString(),
        "offsets.topic.replication.factor",
        "1",
        "transaction.state.log.replication.factor",
        "1",
        "share.coordinator.state.topic.replication.factor",
        "1");
  }

  private static Map<String, String> small() {
    return Map.of(
        "num.network.threads", "1",
        "num.io.threads", "2",
        "background.threads", "2",
        "offsets.topic.num.partitions", "1",
        "transaction.state.log.num.partitions", "1",
        "share.coordinator.state.topic.num.partitions", "1",
        "log.cleaner.dedupe.buffer.size", "4194304",
        "log.index.size.max.bytes", "1048576",
        "num.partitions", "6");
  }

  private static Map<String, String> fast() {
    return Map.of(
        "group.initial.rebalance.delay.ms", "0",
        // A killed broker's registration is in its successor's way for as long as this.
        "broker.session.timeout.ms", "6000",
        "broker.heartbeat.interval.ms", "300",
        "auto.create.topics.enable", "false",
        "transaction.state.log.min.isr", "1",
        "share.coordinator.state.topic.min.isr", "1");
  }

  private static Map<String, String> patient() {
    // A broker that has not found its controller by then gives up, however slow the machine is.
    return Map.of("initial.broker.registration.timeout.ms", "240000");
  }
}
