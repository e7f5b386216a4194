package dev.annai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrongKeyTest {

  @ParameterizedTest
  @CsvSource({
    "abcd, true, as it is",
    "abxd, true, another key",
    "xbcd, true, another key at the beginning",
    "abcx, true, another key at the end",
    "abxcd, true, a key more",
    "abcdx, true, a key more at the end",
    "acd, true, a key less",
    "bcd, true, a key less at the beginning",
    "bacd, true, two that changed places",
    "abdc, true, two that changed places at the end",
    "axxd, false, two wrong keys",
    "dcba, false, another order",
  })
  void comparesForwardsAndBackwards(String typed, boolean isAlike, String why) {
    assertEquals(isAlike, WrongKey.length(typed, "..abcd", 2, 1) >= 0, why);
    assertEquals(isAlike, WrongKey.length(typed, "abcd..", 3, -1) >= 0, why);
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abcd, 3",
    "acd, abcd, 4",
    "abxcd, abcd, 4",
    "abc, ab, 2",
    "ab, abc, 2",
    "a, '', 0",
    "ab, '', -1",
    "abcd, ab, -1"
  })
  void tellsHowMuchOfTheTextItIs(String typed, String text, int length) {
    assertEquals(length, WrongKey.length(typed, text, 0, 1));
  }
}
