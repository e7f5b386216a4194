package dev.annai.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class PackingTest {

  private static final String LONG =
      "{\"said\":\"배송비 얼마예요?\"},{\"heard\":\"送料はいくらですか\"},".repeat(30);

  @Test
  void makesALongTextShorterAndGivesItBack() {
    var packed = Packing.pack(LONG);

    assertTrue(packed.length() < LONG.length() / 5, () -> "letters: " + packed.length());
    assertEquals(LONG, Packing.unpack(packed));
  }

  @Test
  void leavesAShortTextAsItIs() {
    assertEquals("{\"act\":\"답\"}", Packing.pack("{\"act\":\"답\"}"));
  }

  @Test
  void readsWhatWasKeptBeforeTextsWerePacked() {
    assertEquals(LONG, Packing.unpack(LONG));
  }

  @Test
  void saysWhenWhatWasKeptIsBroken() {
    var thrown =
        assertThrows(
            java.io.UncheckedIOException.class, () -> Packing.unpack("\u0001z1:bm90IHppcHBlZA"));

    assertTrue(thrown.getCause() instanceof ZipException);
  }
}
