package org.newsroom.notification.address;

import java.util.Set;

/**
 * The way in which an address is to be treated.
 *
 * @param bounced whether the mail server has refused it for good
 * @param unsubscribed the mails that its owner does not want
 */
public record Treatment(boolean bounced, Set<Scope> unsubscribed) {

  /** The treatment of an address of which nothing is known. */
  public static final Treatment USUAL = new Treatment(false, Set.of());

  public Treatment {
    unsubscribed = Set.copyOf(unsubscribed);
  }
}
