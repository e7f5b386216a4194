package dev.annai.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text says about its subject, apart from the subject: whether it affirms or denies, and
 * what it asks. "배송 왔어요" and "배송 안 왔어요" have one subject and two stances.
 *
 * @param polarity whether what the text speaks of is, or is not
 * @param asks what it asks for; empty when it asks nothing, or whether something can be
 */
public record Stance(Polarity polarity, Set<Asked> asks) {

  /** Says nothing in particular. */
  public static final Stance PLAIN = new Stance(Polarity.AFFIRMS, Set.of());

  /** Whether something is. */
  public enum Polarity {
    AFFIRMS,
    DENIES,
    /**
     * Denies only in form ("안 될까요?", "できませんか", "can't I"), only in part ("my card was stolen. I did
     * not …") or only in meaning ("금지", "declined"). Agrees with both.
     */
    EITHER
  }

  /** What is asked for. */
  public enum Asked {
    WHY,
    WHEN,
    WHERE,
    HOW,
    HOW_MUCH,
    WHO,
    /** That something be done: "취소해 주세요". Only where nothing else is asked. */
    DEED,
    /** Whether something is so, or was done: "취소됐나요". Only where nothing else is asked. */
    STATE
  }

  private static final Set<Asked> AIMS = EnumSet.of(Asked.DEED, Asked.STATE);

  public Stance {
    asks = asks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(asks));
  }

  /**
   * Reads the stance of a text.
   *
   * @param text in the normal form of {@link Utterance#text()}
   * @param terms its words, from {@link Analysis#words}
   */
  public static Stance of(Language language, String text, List<Term> terms) {
    return switch (language.tag()) {
      case "ko" -> KoreanStance.of(text, terms);
      case "ja" -> JapaneseStance.of(text);
      case "en" -> EnglishStance.of(text);
      default -> PLAIN;
    };
  }

  /** Whether one affirms what the other denies. */
  public boolean isOpposite(Stance other) {
    return polarity != other.polarity
        && polarity != Polarity.EITHER
        && other.polarity != Polarity.EITHER;
  }

  /**
   * Whether both ask, and for different things. Who wants something done may be answered by how, or
   * when, it is done.
   */
  public boolean asksElse(Stance other) {
    return !asks.isEmpty()
        && !other.asks.isEmpty()
        && Collections.disjoint(asks, other.asks)
        && hasAim() == other.hasAim();
  }

  private boolean hasAim() {
    return AIMS.containsAll(asks);
  }

  /**
   * Whether one cannot mean the other: it is opposite, or asks for something else. Where something
   * is done may well mean how.
   */
  public boolean conflicts(Stance other) {
    return isOpposite(other) || (asksElse(other) && !(asksWay() && other.asksWay()));
  }

  private boolean asksWay() {
    return asks.contains(Asked.HOW) || asks.contains(Asked.WHERE);
  }

  /** The polarity's name, for receipts: {@code affirms}, {@code denies} and so on. */
  public String polarityLabel() {
    return polarity.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of what is asked for, for receipts, sorted: {@code how-much, when}. */
  public String asksLabel() {
    return asks.stream()
        .sorted()
        .map(asked -> asked.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }
}
