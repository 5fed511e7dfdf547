package org.newsroom.standalone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The settings that a service's own configuration file cannot know here. */
final class ServiceSettings {

  private final Settings settings;
  private final Backends backends;
  private final Map<String, String> secrets;

  ServiceSettings(Settings settings, Backends backends, Map<String, String> secrets) {
    this.settings = settings;
    this.backends = backends;
    this.secrets = secrets;
  }

  Map<String, Object> of(Service service) {
    Map<String, Object> properties = new HashMap<>(secrets);
    properties.put("server.address", "127.0.0.1");
    properties.put("server.port", settings.port(service));
    properties.put("spring.kafka.bootstrap-servers", backends.kafka().bootstrapServers());
    // After a crash the new consumers wait until the broker misses the old ones.
    properties.put("spring.kafka.consumer.properties.session.timeout.ms", 6_000);
    properties.put("spring.mongodb.uri", backends.mongo().uri(service.database()));
    properties.put("spring.lifecycle.timeout-per-shutdown-phase", "3s");
    properties.put("newsroom.submissions.rate-limit.enabled", false);
    properties.put("newsroom.links.comments", settings.url());
    properties.put("newsroom.links.notifications", settings.url());
    // The gateway, which tells whom it passes on.
    properties.put("newsroom.clients.trusted-proxies", "127.0.0.1/32");
    properties.put("newsroom.http.public-address", settings.url());
    properties.put("newsroom.http.allowed-origins", allowedOrigins());
    if (service == Service.NOTIFICATION) {
      properties.put("spring.mail.host", "127.0.0.1");
      properties.put("spring.mail.port", backends.mail().port());
      properties.put("newsroom.mail.from", "comments@newsroom.test");
    }
    addStaff(properties);
    return properties;
  }

  /** The site by its other name, and whom the environment allows. */
  private String allowedOrigins() {
    String others = System.getenv("NEWSROOM_HTTP_ALLOWED_ORIGINS");
    String own = "http://127.0.0.1:" + settings.gatewayPort();
    return others == null || others.isBlank() ? own : own + "," + others;
  }

  private static void addStaff(Map<String, Object> properties) {
    int index = 0;
    for (DevelopmentUser user : DevelopmentUser.ALL) {
      String prefix = "newsroom.staff.users[" + index++ + "].";
      properties.put(prefix + "name", user.name());
      properties.put(prefix + "password", user.passwordHash());
      List<String> roles = user.roles();
      for (int role = 0; role < roles.size(); role++) {
        properties.put(prefix + "roles[" + role + "]", roles.get(role));
      }
    }
  }
}
