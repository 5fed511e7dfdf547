package org.newsroom.notification.notice;

import java.util.Collection;

/** Wants to know at once when this instance has stored notices; other instances tell nothing. */
public interface NoticesStored {

  /** Called after the store has them. Must return soon; what it misses it finds in the store. */
  void stored(Collection<Inbox> changed);
}
