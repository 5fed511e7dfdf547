package org.newsroom.benchmarks.bare;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Three bare endpoints on the stack of the services. */
@SpringBootApplication
public class BareService {

  /** Starts them on port 8090. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(BareService.class)
        .properties(
            "server.port=8090",
            "spring.threads.virtual.enabled=true",
            "spring.kafka.producer.value-serializer=org.apache.kafka.common.serialization.ByteArraySerializer",
            "spring.kafka.producer.acks=all",
            "spring.kafka.producer.properties.linger.ms=0")
        .run(args);
  }
}
