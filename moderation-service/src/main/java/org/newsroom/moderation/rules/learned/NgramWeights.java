package org.newsroom.moderation.rules.learned;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Weights of n-grams in one flat open-addressed table: a slot holds 24 bits of the n-gram's hash
 * and its weight in 8 bits, so that an n-gram never met in training weighs nothing instead of
 * sharing another's weight.
 */
public final class NgramWeights {

  private static final int MAX_BITS = 22;
  private static final double MAX_LOAD = 0.75;

  private final int[] slots;
  private final int mask;
  private final float step;

  private NgramWeights(int bits, float step) {
    this.slots = new int[1 << bits];
    this.mask = slots.length - 1;
    this.step = step;
  }

  /**
   * Quantises weights to multiples of {@code step}; what rounds to nothing is left out.
   *
   * @throws IllegalArgumentException if they fill more than three quarters of 2^bits slots
   */
  public static NgramWeights of(long[] hashes, double[] weights, int bits, float step) {
    NgramWeights table = new NgramWeights(bits, step);
    int used = 0;
    for (int i = 0; i < hashes.length; i++) {
      int quantised = (int) Math.max(-127, Math.min(127, Math.round(weights[i] / step)));
      if (quantised != 0) {
        table.slots[table.find(hashes[i])] = fingerprint(hashes[i]) | (quantised & 0xFF);
        used++;
      }
    }
    if (used > table.slots.length * MAX_LOAD) {
      throw new IllegalArgumentException(used + " weights overfill 2^" + bits + " slots");
    }
    return table;
  }

  static NgramWeights read(DataInput in) throws IOException {
    int bits = in.readUnsignedByte();
    if (bits > MAX_BITS) {
      throw new IOException("implausible size of the table of weights: 2^" + bits);
    }
    NgramWeights table = new NgramWeights(bits, in.readFloat());
    for (int i = 0; i < table.slots.length; i++) {
      table.slots[i] = in.readInt();
    }
    return table;
  }

  void write(DataOutput out) throws IOException {
    out.writeByte(Integer.numberOfTrailingZeros(slots.length));
    out.writeFloat(step);
    for (int slot : slots) {
      out.writeInt(slot);
    }
  }

  float weightOf(long hash) {
    return (byte) slots[find(hash)] * step;
  }

  /** The slot of this hash, or the empty one where it would go. */
  private int find(long hash) {
    int fingerprint = fingerprint(hash);
    int at = (int) hash & mask;
    while (slots[at] != 0 && (slots[at] & ~0xFF) != fingerprint) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static int fingerprint(long hash) {
    return (int) (hash >>> 32) & ~0xFF;
  }
}
