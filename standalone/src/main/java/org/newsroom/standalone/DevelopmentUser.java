package org.newsroom.standalone;

import java.util.List;

/**
 * Somebody to try the staff's calls as; exists nowhere but here, on the loopback interface.
 *
 * @param name also the password
 * @param passwordHash bcrypt
 * @param roles without prefix
 */
record DevelopmentUser(String name, String passwordHash, List<String> roles) {

  static final List<DevelopmentUser> ALL =
      List.of(
          new DevelopmentUser(
              "editor",
              "$2a$10$.T2K9Dx39NmDtIGMe5MhU.zevILGBUPxNheQ9oDs/m6odMKWWPIXS",
              List.of("MODERATOR")),
          new DevelopmentUser(
              "senior",
              "$2a$10$/5eZh5U6wAJ.ZFTNklyLguBT6zzwlaLdIUhWBSs39nFDlTG23yt6K",
              List.of("MODERATOR", "SENIOR")),
          new DevelopmentUser(
              "admin",
              "$2a$10$OEha01t13auA7JxiP./HI.5yVd9bFRUVK4sWtwdeCI7YekcomP8JG",
              List.of("ADMIN", "MODERATOR")),
          new DevelopmentUser(
              "publisher",
              "$2a$10$ICkOIqpScljrjhEGWHjP.uw46HRvDiqLE.F3lL6Nt9TgTE2.cc6uW",
              List.of("PUBLISHER")));
}
