package dev.annai.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          배송비은(는) 무료예요            | 배송비는 무료예요
          반품은(는) 7일이에요             | 반품은 7일이에요
          **3,000원**이에요(예요)         | **3,000원**이에요
          550엔이(가) 들어요              | 550엔이 들어요
          제주(으)로 보내요               | 제주로 보내요
          서울(으)로 보내요               | 서울로 보내요
          부산(으)로 보내요               | 부산으로 보내요
          쿠폰과(와) 적립금와(과) 상품     | 쿠폰과 적립금과 상품
          ‘머그컵’을(를) 신청했어요       | ‘머그컵’을 신청했어요
          코트(네이비)이(가) 있어요       | 코트(네이비)가 있어요
          11월 25일(수)은(는) 평일이에요  | 11월 25일(수)은 평일이에요
          **야마토운수(ヤマト運輸)**(으)로 | **야마토운수(ヤマト運輸)**로
          한진택배(이)에요                | 한진택배예요
          부산(이)라서 하루 더            | 부산이라서 하루 더
          제주(이)라서 하루 더            | 제주라서 하루 더
          그건 취소(이)었어요             | 그건 취소였어요
          """)
  void agreeWithTheLastSyllable(String written, String read) {
    assertEquals(read, Particles.agree(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          K-20261119-0002은(는)  | K-20261119-0002는
          K-20261109-0003은(는)  | K-20261109-0003은
          240(으)로              | 240으로
          21(으)로               | 21로
          3%을(를)               | 3%를
          ₩3,000을(를)           | ₩3,000을
          ¥550이(가)             | ¥550이
          $5이(가)               | $5가
          1588-0000은(는)        | 1588-0000은
          10000(이)에요          | 10000이에요
          2kg을(를)              | 2kg을
          30 cm이(가)            | 30 cm가
          """)
  void agreeWithNumbersReadAloud(String written, String read) {
    assertEquals(read, Particles.agree(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CU에서 VIP은(는)        | CU에서 VIP는
          XL(으)로                | XL로
          M을(를)                 | M을
          PayPay은(는)            | PayPay는
          Ceramic mug set을(를)   | Ceramic mug set를
          Desk lamp이(가)         | Desk lamp가
          Rice cooker은(는)       | Rice cooker는
          Apple(으)로             | Apple로
          iPhone은(는)            | iPhone은
          ヤマト이(가)            | ヤマト가
          オレンジペン이(가)      | オレンジペン이
          """)
  void agreeWithForeignWordsReadAloud(String written, String read) {
    assertEquals(read, Particles.agree(written));
  }

  @ParameterizedTest
  @CsvSource({"ヤマト運輸은(는)", "은(는) 하고 시작", "이름 (이) 없음 을(를)"})
  void stayNeutralWhereNobodyCanTell(String written) {
    assertEquals(written, Particles.agree(written));
  }
}
