package dev.annai.search;

/** Numbers that stand for short texts: FNV-1a in 64 bits, mixed as in MurmurHash3. */
final class Hashing {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hashing() {}

  static long of(CharSequence text, int start, int end) {
    var hash = BASIS;
    for (var i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  static long mixed(long hash) {
    var h = hash ^ (hash >>> 33);
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
