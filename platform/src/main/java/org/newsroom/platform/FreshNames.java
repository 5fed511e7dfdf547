package org.newsroom.platform;

import java.security.Security;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Lets the JVM ask a name server again after a second for a name that did not resolve. By default
 * it takes a neighbour that is back from a cut of the network for unknown ten seconds longer. This
 * has to be said before the first name is looked up.
 */
final class FreshNames implements EnvironmentPostProcessor {

  private static final String SECONDS = "1";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    Security.setProperty("networkaddress.cache.negative.ttl", SECONDS);
  }
}
