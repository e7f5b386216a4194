package dev.annai.dialogue;

import dev.annai.mood.Patience;
import dev.annai.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that the bot remembers of a conversation between two turns. An immutable value of plain
 * parts, so that it can be stored as it is.
 *
 * @param conversation the conversation's id; request numbers are made from it
 * @param turns how many turns there were
 * @param language the language of the last reply; before the first turn the one that the page asked
 *     for, if any
 * @param store id of the store that the conversation is about, if known
 * @param failures failures in a row
 * @param wrongTries how often an order's number and digits did not fit
 * @param rejected entries that the customer said were not it
 * @param choices what was last offered to press, in order
 * @param memory what the customer said before, by slot name
 * @param last what the bot last said; none before the first reply
 * @param errand the request that is being taken down, if one is
 * @param patience what the conversation has cost the customer so far
 * @param stateless one question without a past and without a future: no order is looked up
 */
public record Dialogue(
    String conversation,
    int turns,
    @Nullable Language language,
    @Nullable String store,
    int failures,
    int wrongTries,
    List<String> rejected,
    List<Choice> choices,
    Map<String, String> memory,
    @Nullable Last last,
    @Nullable Errand errand,
    Patience patience,
    boolean stateless) {

  /** What the memory calls the message that was last said of an order. */
  static final String SAID = "said";

  /** What the memory calls the customer's name. */
  static final String NAME = "name";

  public Dialogue {
    rejected = List.copyOf(rejected);
    choices = List.copyOf(choices);
    memory = Collections.unmodifiableSortedMap(new TreeMap<>(memory));
  }

  /** A conversation that begins. */
  public static Dialogue start(
      String conversation, @Nullable Language language, @Nullable String store) {
    return begin(conversation, language, store, false);
  }

  /** One question alone. */
  public static Dialogue single(@Nullable Language language, @Nullable String store) {
    return begin("", language, store, true);
  }

  /**
   * The same conversation with a customer whom the shop's page has made known, in a way that the
   * caller has checked: of their orders only the number is asked.
   *
   * @param name as the customer wants to be called
   * @param lastFour the last four digits of the telephone number on their orders
   */
  public Dialogue with(String name, String lastFour) {
    var known = new TreeMap<>(memory);
    known.put(NAME, name);
    known.put(Credentials.DIGITS, lastFour);
    return new Dialogue(
        conversation,
        turns,
        language,
        store,
        failures,
        wrongTries,
        rejected,
        choices,
        known,
        last,
        errand,
        patience,
        stateless);
  }

  private static Dialogue begin(
      String conversation, @Nullable Language language, @Nullable String store, boolean stateless) {
    return new Dialogue(
        conversation,
        0,
        language,
        store,
        0,
        0,
        List.of(),
        List.of(),
        Map.of(),
        null,
        null,
        Patience.FRESH,
        stateless);
  }

  /**
   * What the bot last said, small courtesies apart.
   *
   * @param act the dialogue act
   * @param entry the entry that it was about; empty when there was none
   * @param confidence that it was the right one
   * @param candidates entries that it might have been about, best first
   * @param slot what was asked for; empty when nothing was
   * @param asked how often that was asked, in a row
   */
  public record Last(
      String act,
      String entry,
      double confidence,
      List<String> candidates,
      String slot,
      int asked) {
    public Last {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A request that is being taken down over several turns.
   *
   * @param kind {@code return}, {@code exchange}, {@code cancel}, {@code address}, {@code change},
   *     {@code restock}
   * @param entry the entry with which it began
   * @param fields what the customer said so far, by name
   */
  public record Errand(String kind, String entry, Map<String, String> fields) {
    public Errand {
      fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** The same errand with these fields. */
    Errand with(Map<String, String> now) {
      return new Errand(kind, entry, now);
    }
  }
}
