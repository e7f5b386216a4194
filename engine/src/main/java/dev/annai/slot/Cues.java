package dev.annai.slot;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Phrases of one language that say something about the turn rather than about its subject: thanks,
 * yes, "a person, please", danger.
 *
 * <p>An editor writes them in {@code lexicon/<language>/cues.yaml}: a name, and the phrases that
 * mean it. In a phrase, {@code (a|b)} are alternatives, {@code [x]} may be missing, {@code …}
 * stands for a few other letters, {@code ^} for the beginning of what was typed, {@code $} for its
 * end, {@code _} for the edge of a word where spaces do not count, and {@code <name>} for any
 * phrase of another name. Names that begin with {@code word-} are for that alone.
 *
 * @param phrases name of the cue, for example {@code "thanks"}, to its phrases
 */
public record Cues(Map<String, List<String>> phrases) {

  /** No cues. */
  public static final Cues NONE = new Cues(Map.of());

  public Cues {
    var copy = new TreeMap<String, List<String>>();
    phrases.forEach((name, lines) -> copy.put(name, List.copyOf(lines)));
    phrases = Collections.unmodifiableSortedMap(copy);
  }

  /** What is wrong with a phrase, if something is. */
  public static Optional<String> fault(String phrase) {
    try {
      var tongue = new CueWeaver.Tongue(false, NONE);
      CueWeaver.weave("", phrase, tongue, new CueNode.Fork(), new CueNode.Fork());
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }
}
