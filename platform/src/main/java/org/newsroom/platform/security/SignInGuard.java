package org.newsroom.platform.security;

import org.newsroom.platform.client.Network;

/** Keeps strangers from trying one password after the other. */
@FunctionalInterface
public interface SignInGuard {

  /**
   * Lets somebody try to sign in.
   *
   * @param name the name that was given, whether or not anybody has it
   * @throws SignInRefusedException when there were too many failures
   */
  Attempt open(String name, Network network);

  /** One attempt to sign in. It is counted before the password is checked. */
  interface Attempt {

    /**
     * Counts the attempt as a failure until it is known to be none, so that a thousand at once are
     * not all checked.
     *
     * @throws SignInRefusedException when others were counted meanwhile
     */
    void count();

    /** Reports that the password was wrong; the attempt stays counted. */
    void fail();

    /** Forgets the failures of that name and network. */
    void succeed();
  }
}
