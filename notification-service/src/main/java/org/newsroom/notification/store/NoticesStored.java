package org.newsroom.notification.store;

import java.util.Collection;
import org.newsroom.notification.notice.Inbox;

/** Wants to know at once when this instance has stored notices; other instances tell nothing. */
public interface NoticesStored {

  /** Called after the store has them. Must return soon; what it misses it finds in the store. */
  void stored(Collection<Inbox> changed);
}
