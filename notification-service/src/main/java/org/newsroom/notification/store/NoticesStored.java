package org.newsroom.notification.store;

import java.util.Collection;
import org.newsroom.notification.notice.Inbox;

/** A channel that is told at once when this instance, not another one, has stored notices. */
public interface NoticesStored {

  /**
   * Tells which inboxes were stored. Must return soon; the channel finds in the store what it
   * missed.
   */
  void stored(Collection<Inbox> changed);
}
