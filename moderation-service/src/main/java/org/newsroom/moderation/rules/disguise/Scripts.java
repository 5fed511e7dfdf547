package org.newsroom.moderation.rules.disguise;

import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/** Reads a stretch of text in the script in which it is meant. */
public final class Scripts {

  private final FoldedText text;
  private final Disguises disguises;

  /** The number of Cyrillic letters of the text less that of Latin ones; 0 when not yet counted. */
  private int balance;

  public Scripts(FoldedText text, Disguises disguises) {
    this.text = text;
    this.disguises = disguises;
  }

  /** The best match that begins at {@code from}, letters side by side or parted by signs. */
  public Disguises.@Nullable Match walk(int from, int to) {
    boolean cyrillic = hasCyrillic(from, to);
    if (cyrillic && isMostlyCyrillic() && isRussian(from, to)) {
      return disguises.at(from, to, false, Lookalikes.cyrillic());
    }
    Disguises.Match match = disguises.at(from, to, false, Lookalikes.latin());
    if (match == null && text.isUpsideDown()) {
      match = disguises.at(from, to, false, Lookalikes.upsideDown());
    }
    return match == null && cyrillic ? disguises.at(from, to, false, Lookalikes.cyrillic()) : match;
  }

  /** The best match that begins at {@code from}, with blanks between its letters. */
  public Disguises.@Nullable Match walkSpelledOut(int from, int to) {
    Disguises.Match match = disguises.at(from, to, true, Lookalikes.latin());
    return match == null && hasCyrillic(from, to)
        ? disguises.at(from, to, true, Lookalikes.cyrillic())
        : match;
  }

  /**
   * Whether the text is Russian by its letters; there a Russian word is no English one written with
   * look-alikes.
   */
  private boolean isMostlyCyrillic() {
    if (balance == 0) {
      balance = -1;
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        balance += c >= 0x400 && c < 0x530 ? 1 : c >= 'a' && c <= 'z' ? -1 : 0;
      }
      balance = balance == 0 ? -1 : balance;
    }
    return balance > 0;
  }

  private boolean isRussian(int from, int to) {
    int end = Math.min(to, from + Disguises.LONGEST);
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (Chars.isLetter(c) && (c < 'а' || c > 'я')) {
        return false;
      }
    }
    return true;
  }

  private boolean hasCyrillic(int from, int to) {
    int end = Math.min(to, from + Disguises.LONGEST);
    for (int at = from; at < end; at++) {
      if (text.charAt(at) >= 0x400 && text.charAt(at) < 0x530) {
        return true;
      }
    }
    return false;
  }
}
