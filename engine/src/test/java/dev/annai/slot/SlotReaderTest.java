package dev.annai.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.annai.shop.Region;
import dev.annai.shop.Regions;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotReaderTest {

  private final SlotReader reader =
      SlotReader.of(
          new Regions(
              List.of(
                  region("KR", "jeju", "63", "제주|제주도|서귀포", "Jeju"),
                  region("KR", "seoul", "06", "서울", "Seoul"),
                  region("KR", "ulleung", "402", "울릉도|울릉", "Ulleung"),
                  region("JP", "nara", "63", "나라현", "Nara"),
                  region("JP", "okinawa", "90", "오키나와", "Okinawa"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "K-20261119-0002 어디쯤 왔어요 | ORDER_NUMBER | K-20261119-0002",
        "k202611190002요 | ORDER_NUMBER | K-20261119-0002",
        "Ｊ－２０２６１１１９－０００２ です | ORDER_NUMBER | J-20261119-0002",
        "k 20261119 0002 please | ORDER_NUMBER | K-20261119-0002",
        "주문번호는 K2026-1116-0001이고 | ORDER_NUMBER | K-20261116-0001",
        "K 2026 11 16 0001 | ORDER_NUMBER | K-20261116-0001",
        "010.9012.3456 | LAST_FOUR | 3456",
        "뒷자리 4567이에요 | LAST_FOUR | 4567",
        "아까 말한 그대로 4567이에요 | LAST_FOUR | 4567",
        "집에 가는 길 4567 | LAST_FOUR | 4567",
        "下4桁は2345です | LAST_FOUR | 2345",
        "010-3456-7890 | LAST_FOUR | 7890",
        "09012345678です | LAST_FOUR | 5678",
        "+82 10 3456 7890 | LAST_FOUR | 7890",
        "Me@Example.com 으로요 | EMAIL | me@example.com",
        "제주도까지 얼마예요 | REGION | KR/jeju",
        "그럼 울릉도는요? | REGION | KR/ulleung",
        "how much to Okinawa? | REGION | JP/okinawa",
        "우편번호 63122 | REGION | KR/jeju",
        "〒900-0001 まで | REGION | JP/okinawa",
        "우편번호는 06234예요 | POSTAL_CODE | 06234",
        "〒1000001 | POSTAL_CODE | 100-0001",
        "5만원이면 | AMOUNT | 50000 KRW",
        "2만 5천원어치 | AMOUNT | 25000 KRW",
        "50,000원 | AMOUNT | 50000 KRW",
        "2,500円のもの | AMOUNT | 2500 JPY",
        "五千円 | AMOUNT | 5000 JPY",
        "3万円以上 | AMOUNT | 30000 JPY",
        "¥6,000 | AMOUNT | 6000 JPY",
        "50k won | AMOUNT | 50000 KRW",
        "6000 yen | AMOUNT | 6000 JPY",
        "사이즈 M으로 | SIZE | M",
        "23.5cmに替えたい | SIZE | 23.5",
        "240사이즈 | SIZE | 240",
        "추석에도 배송하나요 | FEAST | chuseok",
        "설 연휴에 반품되나요 | FEAST | seollal",
        "설에도 보내요? | FEAST | seollal",
        "새해에는요 | FEAST | newyear",
        "명절에도 하나요 | FEAST | 'seollal|chuseok'",
        "お盆は発送していますか | FEAST | obon",
        "年末年始の営業は | FEAST | newyear",
        "旧正月は休みですか | FEAST | seollal",
        "GW中の返品 | FEAST | goldenweek",
        "over Lunar New Year | FEAST | seollal",
        "open at new year? | FEAST | newyear",
        "on Sundays | COMING | +0w7",
        "토욜에 해요? | COMING | +0w6",
        "오후 4시에 | TIME | 16:00",
        "3시 반 | TIME | 15:30",
        "9시에 열어요? | TIME | 09:00",
        "午後2時半 | TIME | 14:30",
        "13時過ぎ | TIME | 13:00",
        "at 2:30 pm | TIME | 14:30",
        "16:45 | TIME | 16:45",
        "12:30 | TIME | 12:30",
        "낮 12시 | TIME | 12:00",
        "밤 12시에 | TIME | 23:59",
        "午前0時 | TIME | 00:00",
        "12am | TIME | 00:00"
      })
  void readsWhatCustomersWrite(String text, Slot slot, String value) {
    assertEquals(List.of(value), reader.read(Utterance.of(text).text()).get(slot));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "어제 받았어요 | 2026-11-23",
        "그저께요 | 2026-11-22",
        "지난주 금요일에 | 2026-11-20",
        "昨日届きました | 2026-11-23",
        "3日前に注文 | 2026-11-21",
        "先週の金曜日 | 2026-11-20",
        "last Friday | 2026-11-20",
        "two days ago | 2026-11-22",
        "일주일 전에 | 2026-11-17",
        "11월 17일에 받았어요 | 2026-11-17",
        "12/3に届いた | 2025-12-03",
        "2026-11-02 | 2026-11-02",
        "on 17 November | 2026-11-17",
        "Nov 17th | 2026-11-17",
        "지난 토요일에 왔어요 | 2026-11-21",
        "화요일에 받았는데요 | 2026-11-17",
        "金曜日に届きました | 2026-11-20",
        "it arrived on Friday | 2026-11-20"
      })
  void readsDaysAsTheyLieBeforeToday(String text, LocalDate date) {
    var values = reader.read(Utterance.of(text).text()).getOrDefault(Slot.DATE, List.of());

    assertEquals(date, Day.parse(values.getFirst()).on(LocalDate.of(2026, 11, 24)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "내일은요? | 2026-11-25",
        "모레 주문하면 | 2026-11-26",
        "금요일에 시키면 | 2026-11-27",
        "화요일은요 | 2026-12-01",
        "다음 주 월요일 | 2026-11-30",
        "주말에도 하나요 | 2026-11-28",
        "크리스마스 이브까지 | 2026-12-24",
        "明後日なら | 2026-11-26",
        "来週の金曜は | 2026-12-04",
        "土曜も営業 | 2026-11-28",
        "元旦は休みですか | 2027-01-01",
        "the day after tomorrow | 2026-11-26",
        "by Thursday | 2026-11-26",
        "on New Year's Eve | 2026-12-31"
      })
  void readsDaysAsTheyLieAhead(String text, LocalDate date) {
    var values = reader.read(Utterance.of(text).text()).getOrDefault(Slot.COMING, List.of());

    assertEquals(date, Day.parse(values.getFirst()).ahead(LocalDate.of(2026, 11, 24)));
  }

  @ParameterizedTest
  @CsvSource({"매주 금요일에 쉬나요", "지난 금요일에 샀어요", "last Friday", "毎週土曜は休み"})
  void takesNoDayToComeWhereNoneIsMeant(String text) {
    assertEquals(null, reader.read(Utterance.of(text).text()).get(Slot.COMING));
  }

  @Test
  void takesAllSlotsOfOneMessageAtOnce() {
    var slots = reader.read("주문번호 K-20261119-0002, 010-2345-4567, 제주로 5만원 넘게 샀어요");

    assertEquals(
        Map.of(
            Slot.ORDER_NUMBER, List.of("K-20261119-0002"),
            Slot.LAST_FOUR, List.of("4567"),
            Slot.REGION, List.of("KR/jeju"),
            Slot.AMOUNT, List.of("50000 KRW")),
        slots);
  }

  @ParameterizedTest
  @CsvSource({
    "배송비 얼마예요",
    "2026년 달력 있나요",
    "3000원 쿠폰",
    "1000ポイント使える?",
    "where is my parcel",
    "부산 해운대구 우동 1234로 보내 주세요",
    "대치동 1234번지",
    "渋谷2丁目 1234",
    "青山1234番地",
    "to 1234 Oak Lane"
  })
  void takesNoFourDigitsThatMeanSomethingElse(String text) {
    assertEquals(null, reader.read(text).get(Slot.LAST_FOUR));
  }

  private static Region region(
      String store, String id, String postal, String korean, String english) {
    return new Region(
        store,
        id,
        "zone",
        "zone",
        List.of(postal),
        Map.of(
            Language.KO, List.of(korean.split("\\|")), Language.EN, List.of(english.split("\\|"))));
  }
}
