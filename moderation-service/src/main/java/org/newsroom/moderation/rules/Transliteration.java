package org.newsroom.moderation.rules;

/**
 * The consonants of a name in Latin letters, so that Netanyahu, Natanjahu and נתניהו are one name
 * (Soundex-like; vowels and half vowels are what transliterations disagree about).
 */
final class Transliteration {

  private static final String FROM =
      "בגדזחטכלמנסעפצקרשת" + "бвгджзклмнпрстфхцчшщ" + "bcdfghjklmnpqrstvwxz";
  private static final String TO =
      "bgdzhtklmns-pzkrst" + "bvgdszklmnprstphzsss" + "bkdpgh-klmnpkrstvvsz";

  private Transliteration() {}

  static String consonants(CharSequence name) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      int at = FROM.indexOf(name.charAt(i));
      char c = at < 0 ? '-' : TO.charAt(at);
      boolean aspirate = c == 'h' && i > 0 && "cstkpg".indexOf(name.charAt(i - 1)) >= 0;
      boolean twice = key.length() > 0 && key.charAt(key.length() - 1) == c;
      if (c != '-' && c != 'h' && !aspirate && !twice) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
