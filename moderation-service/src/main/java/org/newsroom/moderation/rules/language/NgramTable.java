package org.newsroom.moderation.rules.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each n-gram of letters costs in each language of one script: the less, the likelier its last
 * letter is after those before it. Immutable.
 */
public final class NgramTable {

  /** The longest n-gram. */
  public static final int LONGEST = 4;

  /** So many units of cost are a factor of e in probability. */
  public static final int UNITS = 14;

  private static final long ODD = 0x9E3779B97F4A7C15L;

  private final List<String> languages;
  private final long[] keys;
  private final byte[] costs;
  private final int size;
  private final int shift;

  /**
   * @param costs of each n-gram as {@link #key} has it, one byte without a sign for each language
   */
  public NgramTable(List<String> languages, Map<Long, byte[]> costs) {
    this.languages = List.copyOf(languages);
    this.size = costs.size();
    int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
    this.keys = new long[slots];
    this.costs = new byte[slots * languages.size()];
    costs.forEach(this::put);
  }

  private void put(long key, byte[] row) {
    int slot = slot(key);
    keys[slot] = key;
    System.arraycopy(row, 0, costs, slot * languages.size(), row.length);
  }

  /** The n-gram that the key before it becomes with one letter more; none has a zero in it. */
  public static long key(long before, char letter) {
    return before << Character.SIZE | letter;
  }

  /** The languages, in the order of their costs. */
  public List<String> languages() {
    return languages;
  }

  /**
   * Adds what the last letter of the n-gram costs to the cost of each language: that of the longest
   * n-gram known of those that end with it.
   */
  void addCosts(long ngram, int[] total) {
    int bits = Long.SIZE;
    for (int length = LONGEST; length > 0; length--, bits -= Character.SIZE) {
      long key = bits == Long.SIZE ? ngram : ngram & (1L << bits) - 1;
      if (key >>> bits - Character.SIZE != 0) {
        int slot = slot(key);
        if (keys[slot] == key) {
          add(slot * languages.size(), total);
          return;
        }
      }
    }
  }

  private void add(int from, int[] total) {
    for (int language = 0; language < total.length; language++) {
      total[language] += costs[from + language] & 0xFF;
    }
  }

  /** The place of a key, or the free one where it would stand. */
  private int slot(long key) {
    int slot = (int) (key * ODD >>> shift);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** Writes the table so that {@link #read} reads it; the same table gives the same bytes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(languages.size());
    for (String language : languages) {
      out.writeUTF(language);
    }
    out.writeInt(size);
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        out.writeLong(keys[slot]);
        out.write(costs, slot * languages.size(), languages.size());
      }
    }
  }

  static NgramTable read(DataInputStream in) throws IOException {
    String[] languages = new String[in.readInt()];
    for (int i = 0; i < languages.length; i++) {
      languages[i] = in.readUTF();
    }
    int size = in.readInt();
    Map<Long, byte[]> costs = new LinkedHashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      long key = in.readLong();
      byte[] row = new byte[languages.length];
      in.readFully(row);
      costs.put(key, row);
    }
    return new NgramTable(List.of(languages), costs);
  }
}
