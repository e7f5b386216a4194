package dev.annai.dialogue;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.annai.slot.CueFinder;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The phrases that a text has.
 *
 * @param cues names of those that say something about the turn, sorted
 * @param courtesies the small courtesies that the text consists of; empty when it says more
 */
record Heard(List<String> cues, List<String> courtesies) {

  /** What a message may consist of and still be no more than a courtesy. */
  static final List<String> COURTESIES =
      List.of(
          "greeting",
          "greeting-morning",
          "greeting-evening",
          "thanks",
          "goodbye",
          "courtesy",
          "filler");

  /** The cue of a polite ending behind the word that was asked for. */
  static final String POLITE = "polite";

  /** The cue of words that are about a notice rather than about what is awaited. */
  static final String NOTICE_WORDS = "notice-words";

  /** The cue of words that are about an exchange rather than about what is wished for. */
  static final String OPTION_WORDS = "option-words";

  /** The cue of words that are about a change of address rather than the address. */
  static final String ADDRESS_WORDS = "address-words";

  /** Cues that mean something only where they are all that was said. */
  private static final Set<String> BUILDING_BLOCKS =
      Stream.concat(
              Stream.of("follow-up", POLITE, NOTICE_WORDS, OPTION_WORDS, ADDRESS_WORDS, "colour"),
              COURTESIES.stream())
          .collect(toUnmodifiableSet());

  static Heard of(CueFinder finder, String text) {
    return new Heard(
        finder.find(text).stream().filter(cue -> !BUILDING_BLOCKS.contains(cue)).toList(),
        finder.cover(text, COURTESIES));
  }

  boolean isNothing() {
    return cues.isEmpty() && courtesies.isEmpty();
  }
}
