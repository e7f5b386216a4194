package dev.annai.slot;

import dev.annai.shop.Regions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes all slots of an utterance at once. Values are written one way, whatever way the customer
 * chose:
 *
 * <ul>
 *   <li>{@link Slot#ORDER_NUMBER}: {@code K-20261119-0002}
 *   <li>{@link Slot#LAST_FOUR}: four digits, also the end of a whole telephone number
 *   <li>{@link Slot#EMAIL}: in lower case
 *   <li>{@link Slot#REGION}: store and region, {@code KR/jeju}
 *   <li>{@link Slot#POSTAL_CODE}: {@code 06234}, {@code 100-0001}
 *   <li>{@link Slot#AMOUNT}: whole units and ISO 4217 code, {@code 50000 KRW}
 *   <li>{@link Slot#DATE}: a day that is over, as {@link Day#parse} reads it, or today
 *   <li>{@link Slot#COMING}: a day that is still to come, as {@link Day#parse} reads it
 *   <li>{@link Slot#FEAST}: days of rest by their name, {@code chuseok}; {@code seollal|chuseok}
 *       where the name may be either's
 *   <li>{@link Slot#TIME}: of the day, {@code 16:00}
 *   <li>{@link Slot#SIZE}: {@code M}, {@code 240}, {@code 23.5}
 * </ul>
 *
 * <p>Safe for use by many threads.
 */
public final class SlotReader {

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
  private static final Pattern ORDER =
      Pattern.compile(
          "(?<![A-Za-z0-9])([A-Za-z]{1,3})[\\s-]{0,2}(20\\d{2}[\\s-]?\\d{2}[\\s-]?\\d{2})"
              + "[\\s-]{0,2}(\\d{4})(?!\\d)");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<!\\d)(?:\\+?82|\\+?81|0)[\\s.-]?\\d{1,3}[\\s.-]?\\d{3,4}[\\s.-]?(\\d{4})(?!\\d)");
  private static final Pattern FOUR =
      Pattern.compile(
          "(?<![\\d-])(?<!(?:[가-힣](?:동|길)|丁目)\\s?)(\\d{4})"
              + "(?!\\d|[-\\s]?[년年월月]|\\s?(?:원|円|엔|ウォン|won|yen|pts?|points?|포인트|ポイント)"
              + "|\\s?(?:번지|번길|番地|号室)|\\s\\p{Lu}\\w+ (?:Street|Road|Lane|Avenue|Drive|St|Rd|Ave)\\b)");
  private static final Pattern SIZE =
      Pattern.compile(
          "(?<![A-Za-z0-9])(XXS|XS|S|M|L|XL|XXL|3XL|2[0-9](?:\\.5)?|2[0-9][05]|FREE)"
              + "\\s?(?:mm|cm|사이즈|サイズ|size|호|号)"
              + "|(?:사이즈|サイズ|size)\\s?(XXS|XS|S|M|L|XL|XXL|3XL|2[0-9](?:\\.5)?|2[0-9][05]|FREE)(?![A-Za-z0-9])",
          Pattern.CASE_INSENSITIVE);

  private final Places places;

  private SlotReader(Places places) {
    this.places = places;
  }

  /** A reader that knows these regions. */
  public static SlotReader of(Regions regions) {
    return new SlotReader(new Places(regions));
  }

  /**
   * What was said.
   *
   * @param slots slot to values, in the order of the text; slots that were not said are absent
   * @param rest the text without the slots
   * @param subject the text in parts, without what only tells who and which order: numbers, digits,
   *     addresses
   */
  public record Said(Map<Slot, List<String>> slots, String rest, List<String> subject) {
    public Said {
      slots = Map.copyOf(slots);
      subject = List.copyOf(subject);
    }
  }

  /**
   * The slots of a text.
   *
   * @param text in normal form
   * @return slot to values, in the order of the text; slots that were not said are absent
   */
  public Map<Slot, List<String>> read(String text) {
    return hear(text).slots();
  }

  /**
   * The slots of a text, and the text without them.
   *
   * @param text in normal form
   */
  public Said hear(String text) {
    var unread = new Unread(text);
    var slots = new EnumMap<Slot, List<String>>(Slot.class);
    put(slots, Slot.EMAIL, unread.take(EMAIL, m -> m.group().toLowerCase(Locale.ROOT)));
    put(
        slots,
        Slot.ORDER_NUMBER,
        unread.take(ORDER, m -> number(m.group(1), m.group(2), m.group(3))));
    var lastFour = new ArrayList<>(unread.take(PHONE, m -> m.group(1)));
    var subject = new Unread(unread.text());
    put(slots, Slot.FEAST, Feasts.take(unread));
    put(slots, Slot.DATE, Days.take(unread));
    put(slots, Slot.COMING, ComingDays.take(unread));
    put(slots, Slot.TIME, Times.take(unread));
    put(slots, Slot.AMOUNT, Amounts.take(unread));
    put(slots, Slot.SIZE, unread.take(SIZE, m -> size(m.group(1), m.group(2))));
    put(slots, Slot.POSTAL_CODE, PostalCodes.find(unread));
    put(slots, Slot.REGION, places.take(unread));
    lastFour.addAll(unread.take(FOUR, m -> m.group(1)));
    put(slots, Slot.LAST_FOUR, lastFour);
    subject.take(FOUR, m -> lastFour.contains(m.group(1)) ? m.group(1) : "");
    return new Said(slots, unread.plain(), subject.parts());
  }

  /**
   * A number that may be an amount where amounts are spoken of, though nothing calls it one:
   * "60,000?", "3만이면요".
   *
   * @param value whole units of the currency that is spoken of
   * @param rest the text without the number
   */
  public record Bare(long value, String rest) {

    /** Whether it is round as prices are; a postal code seldom is. */
    public boolean round() {
      return value % 100 == 0;
    }
  }

  /** The only number of a text, if it is as large as amounts are. */
  public static Optional<Bare> bareAmount(String text) {
    var unread = new Unread(text);
    return Amounts.bare(unread).stream().map(value -> new Bare(value, unread.plain())).findFirst();
  }

  private static void put(Map<Slot, List<String>> slots, Slot slot, List<String> values) {
    if (!values.isEmpty()) {
      slots.put(slot, values.stream().distinct().toList());
    }
  }

  private static String number(String letters, String day, String last) {
    return letters.toUpperCase(Locale.ROOT) + "-" + day.replaceAll("\\D", "") + "-" + last;
  }

  @SuppressWarnings("NullAway") // one of the two alternatives of the pattern has matched
  private static String size(String before, String behind) {
    return (before == null ? behind : before).toUpperCase(Locale.ROOT);
  }
}
