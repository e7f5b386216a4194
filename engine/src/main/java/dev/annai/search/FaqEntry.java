package dev.annai.search;

import dev.annai.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One question that customers ask, in every language that it is written in.
 *
 * @param id kebab-case, unique in its pack, never renamed
 * @param topic the group that editors file it under
 * @param related ids of entries that a customer is likely to ask for next, best first
 * @param wordings by language, sorted; at least one
 * @param unanswered the shop has no answer to it: it is never a hit, but what is like it is not
 *     taken for something else
 */
public record FaqEntry(
    String id,
    String topic,
    List<String> related,
    Map<Language, Wording> wordings,
    boolean unanswered) {

  public FaqEntry {
    related = List.copyOf(related);
    wordings = Collections.unmodifiableMap(new TreeMap<>(wordings));
  }

  /** A question that the shop answers. */
  public FaqEntry(String id, String topic, List<String> related, Map<Language, Wording> wordings) {
    this(id, topic, related, wordings, false);
  }

  /**
   * An entry in one language.
   *
   * @param question the question as the shop words it
   * @param asks other ways in which customers say it, already expanded from the editors' notation
   * @param answers store id, sorted, to answer in CommonMark, ready to be shown; the key {@link
   *     #EVERY_STORE} holds the answer for stores that have none of their own
   */
  public record Wording(String question, List<String> asks, Map<String, String> answers) {

    /** The key of an answer that holds for every store. */
    public static final String EVERY_STORE = "";

    public Wording {
      asks = List.copyOf(asks);
      answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /** The answer for a store; empty when there is none. */
    public Optional<String> answer(String store) {
      var own = answers.get(store);
      return Optional.ofNullable(own != null ? own : answers.get(EVERY_STORE));
    }
  }
}
