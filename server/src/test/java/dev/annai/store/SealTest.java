package dev.annai.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final String WORDS = "{\"text\":\"배송비 얼마예요?\"}";

  @Test
  void opensWhatItClosedAndHidesTheWords() {
    var seal = Seal.of(List.of(key(1)));

    var kept = seal.close(WORDS);

    assertFalse(kept.contains("배송비"));
    assertEquals(WORDS, seal.open(kept));
  }

  @Test
  void opensWhatAnEarlierKeyClosedAndWhatWasKeptInTheClear() {
    var old = Seal.of(List.of(key(1)));
    var renewed = Seal.of(List.of(key(2), key(1)));

    assertEquals(WORDS, renewed.open(old.close(WORDS)));
    assertEquals(WORDS, renewed.open(Seal.NONE.close(WORDS)));
  }

  @Test
  void opensNothingWithoutTheKey() {
    var kept = Seal.of(List.of(key(1))).close(WORDS);

    assertThrows(StoreUnavailable.class, () -> Seal.of(List.of(key(2))).open(kept));
  }

  private static byte[] key(int value) {
    var key = new byte[32];
    Arrays.fill(key, (byte) value);
    return key;
  }
}
