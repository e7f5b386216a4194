package dev.annai.slot;

import dev.annai.slot.CueNode.Any;
import dev.annai.slot.CueNode.Edge;
import dev.annai.slot.CueNode.Fork;
import dev.annai.slot.CueNode.Found;
import dev.annai.slot.CueNode.Letter;
import dev.annai.slot.CueWeaver.Tongue;
import dev.annai.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a language's cues in what was typed.
 *
 * <p>Case, punctuation and signs do not count. Spaces do not count in languages that customers
 * write with and without them (Korean, Japanese, Chinese); elsewhere a phrase matches whole words,
 * and {@code *} after a word stands for any ending. Safe for use by many threads.
 */
public final class CueFinder {

  /** Names that only other phrases use. */
  private static final String WORD = "word-";

  private static final Pattern ENDS = Pattern.compile("^[\\s\\p{P}~]+|[\\s\\p{P}~]+$");

  private static final Set<String> SPACELESS = Set.of("ko", "ja", "zh");

  private final Fork first = new Fork();
  private final Fork anywhere = new Fork();
  private final Map<Character, List<Letter>> inside = new HashMap<>();
  private final Map<Character, List<Letter>> atEdge = new HashMap<>();

  private CueFinder() {}

  /**
   * A finder of these cues.
   *
   * @throws IllegalArgumentException when a phrase is not in the notation
   */
  public static CueFinder of(Cues cues, Language language) {
    var finder = new CueFinder();
    var tongue = new Tongue(!SPACELESS.contains(language.locale().getLanguage()), cues);
    for (var cue : cues.phrases().entrySet()) {
      if (!cue.getKey().startsWith(WORD)) {
        for (var phrase : cue.getValue()) {
          CueWeaver.weave(cue.getKey(), phrase, tongue, finder.anywhere, finder.first);
        }
      }
    }
    finder.index(finder.anywhere, false);
    return finder;
  }

  /** Sorts the letters with which a phrase may begin, so that a text need not try them all. */
  private void index(CueNode node, boolean edge) {
    switch (node) {
      case Letter letter ->
          (edge ? atEdge : inside)
              .computeIfAbsent(letter.letter, c -> new ArrayList<>())
              .add(letter);
      case Fork fork -> fork.ways.forEach(way -> index(way, edge));
      case Edge there -> index(there.next, true);
      case Any any ->
          throw new IllegalArgumentException("cue: begins with * (expected: a letter first)");
      case Found found ->
          throw new IllegalArgumentException("cue: %s may be empty".formatted(found.cue));
    }
  }

  /** The names of the cues that stand anywhere in a text. */
  public SortedSet<String> find(String text) {
    var typed = CueText.of(text);
    var found = new TreeSet<String>();
    var walk = new Walk(typed, (cue, end) -> found.add(cue));
    walk.enter(first, 0);
    for (var at = 0; at < typed.length(); at++) {
      walk.step(at, begins(typed, at));
    }
    return found;
  }

  /**
   * What is left of a text without the phrases of some cues, the longest first of those that begin
   * at one place; spaces and signs at its ends do not stay.
   */
  public String without(String text, List<String> names) {
    var typed = CueText.of(text);
    var places = CueText.places(text);
    var left = new StringBuilder();
    var kept = 0;
    for (var at = 0; at < typed.length(); ) {
      var steps = steps(typed, at, names);
      if (steps.isEmpty()) {
        at++;
      } else {
        left.append(text, kept, places[at]).append(' ');
        at = steps.getFirst().end();
        kept = places[at - 1] + 1;
      }
    }
    return ENDS.matcher(left.append(text.substring(kept))).replaceAll("").replaceAll("\\s+", " ");
  }

  /**
   * The cues that a text consists of, one after the other, when it consists of nothing else; empty
   * when it does not.
   *
   * @param names the cues that may be used; where two fit, the earlier one is taken
   */
  public List<String> cover(String text, List<String> names) {
    var typed = CueText.of(text);
    var cover = cover(typed, 0, names, new HashMap<>());
    return cover == null ? List.of() : cover;
  }

  private @Nullable List<String> cover(
      CueText typed, int from, List<String> names, Map<Integer, @Nullable List<String>> known) {
    if (from >= typed.length()) {
      return List.of();
    }
    if (known.containsKey(from)) {
      return known.get(from);
    }
    @Nullable List<String> cover = null;
    for (var step : steps(typed, from, names)) {
      var after = cover(typed, step.end(), names, known);
      if (after != null) {
        cover = new ArrayList<>(after);
        cover.addFirst(step.cue());
        break;
      }
    }
    known.put(from, cover);
    return cover;
  }

  private record Step(String cue, int end) {}

  private List<Step> steps(CueText typed, int from, List<String> names) {
    var steps = new ArrayList<Step>();
    var walk =
        new Walk(
            typed,
            (cue, end) -> {
              if (names.contains(cue)) {
                steps.add(new Step(cue, end));
              }
            });
    walk.step(from, begins(typed, from));
    for (var at = from + 1; at < typed.length() && walk.goesOn(); at++) {
      walk.step(at, List.of());
    }
    steps.sort(
        Comparator.comparingInt(Step::end)
            .reversed()
            .thenComparingInt(step -> names.indexOf(step.cue())));
    return steps;
  }

  private List<Letter> begins(CueText typed, int at) {
    var letter = typed.letters().charAt(at);
    var plain = inside.getOrDefault(letter, List.of());
    var edged = typed.edges().get(at) ? atEdge.getOrDefault(letter, List.of()) : List.<Letter>of();
    if (edged.isEmpty()) {
      return plain;
    }
    var both = new ArrayList<>(plain);
    both.addAll(edged);
    return both;
  }

  private interface Finding {
    void found(String cue, int end);
  }

  /** The places in the net that one text has reached. */
  private static final class Walk {

    private final CueText typed;
    private final Finding finding;
    private Set<CueNode> here = places();

    Walk(CueText typed, Finding finding) {
      this.typed = typed;
      this.finding = finding;
    }

    private static Set<CueNode> places() {
      return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    boolean goesOn() {
      return !here.isEmpty();
    }

    void step(int at, List<Letter> beginning) {
      var before = here;
      here = places();
      var letter = typed.letters().charAt(at);
      for (var node : before) {
        if (node instanceof Letter own && own.letter == letter) {
          enter(own.next, at + 1);
        } else if (node instanceof Any any) {
          enter(any.next, at + 1);
        }
      }
      beginning.forEach(begun -> enter(begun.next, at + 1));
    }

    void enter(CueNode node, int at) {
      switch (node) {
        case Fork fork -> fork.ways.forEach(way -> enter(way, at));
        case Edge edge -> {
          if (typed.edges().get(at)) {
            enter(edge.next, at);
          }
        }
        case Found found -> {
          if (!found.ends || at == typed.length()) {
            finding.found(found.cue, at);
          }
        }
        case Letter letter -> here.add(letter);
        case Any any -> here.add(any);
      }
    }
  }
}
