package org.newsroom.moderation.rules.context;

/**
 * Spells the consonants of a name in Latin letters, so that Netanyahu, Natanjahu and נתניהו are one
 * name (Soundex-like; vowels and half vowels are what transliterations disagree about).
 */
final class Transliteration {

  private static final String FROM =
      "בגדזחטכלמנסעפצקרשת"
          + "бвгджзклмнпрстфхцчшщ"
          + "bcdfghjklmnpqrstvwxz"
          + "بتثجحخدذرزسشصضطظعغفقكلمنهپچگ";
  private static final String ARABIC_VOWELS = "اويه";
  private static final String VOWELS = "aeiouyw" + "אהוי" + "аеёиоуыэюя" + ARABIC_VOWELS;
  private static final String TO =
      "bgdzhtklmns-pzkrst"
          + "bvgdszklmnprstphzsss"
          + "bkdpgh-klmnpkrstvvsz"
          + "bts-hhdzrzsssdtz-gpkklmnhpsg";

  private Transliteration() {}

  /** Whether the name ends in a vowel, which transliterations do agree about. */
  static boolean endsOpen(CharSequence name) {
    int last = name.length() - 1;
    boolean silent = last > 0 && name.charAt(last) == 'h';
    return last >= 0 && VOWELS.indexOf(name.charAt(silent ? last - 1 : last)) >= 0;
  }

  /**
   * The number of long vowels that a word in Arabic script spells out, as it does those of foreign
   * names.
   */
  static long arabicVowels(CharSequence name) {
    return name.chars().filter(c -> ARABIC_VOWELS.indexOf(c) >= 0).count();
  }

  /** The same consonants as far as Arabic letters tell them apart: it has no p and no v. */
  static String coarse(String consonants) {
    return consonants.replace('p', 'b').replace('v', 'b');
  }

  /** The consonants of a name, in any script, by the Latin letters that they sound like. */
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
