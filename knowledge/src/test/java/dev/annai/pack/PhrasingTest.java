package dev.annai.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.annai.pack.Phrasing.Expansion.Fault;
import dev.annai.pack.Phrasing.Expansion.Phrasings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          배송비 얼마예요              = 배송비 얼마예요
          (반품|교환) 어떻게 해요      = 반품 어떻게 해요/교환 어떻게 해요
          배송[은] 언제               = 배송은 언제/배송 언제
          送料[は|って]いくら          = 送料はいくら/送料っていくら/送料いくら
          (a|b[c]) d                  = a d/bc d/b d
          (a(b|c)|d)                  = ab/ac/d
          [please] cancel  it         = please cancel it/cancel it
          (배송|배송) 조회             = 배송 조회
          5\\(five\\)                 = 5(five)
          """)
  void expandsToEveryPhrasingOnce(String line, String phrasings) {
    var expansion = assertInstanceOf(Phrasings.class, Phrasing.expand(line, Phrasing.LIMIT));

    assertEquals(List.of(phrasings.split("/")), expansion.texts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          반품 (하고|할래   = 3  = "(" without its ")"
          반품 [은          = 3  = "[" without its "]"
          반품 (은]         = 3  = "(" without its ")"
          반품은) 어떻게    = 3  = ")" without its beginning
          반품 | 교환       = 3  = "|" outside of brackets
          [반품]            = 0  = a phrasing may be empty
          """)
  void tellsWhichCharacterIsAtFault(String line, int offset, String message) {
    var fault = assertInstanceOf(Fault.class, Phrasing.expand(line, Phrasing.LIMIT));

    assertEquals(offset, fault.offset());
    assertEquals(message, fault.message());
  }

  @Test
  void refusesALineThatExplodes() {
    var line = "(a|b|c)(a|b|c)(a|b|c)".repeat(20);

    var fault = assertInstanceOf(Fault.class, Phrasing.expand(line, Phrasing.LIMIT));

    assertEquals("more than 24 phrasings in one line", fault.message());
    assertEquals(14, fault.offset());
  }
}
