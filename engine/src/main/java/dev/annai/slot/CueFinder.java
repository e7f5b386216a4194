package dev.annai.slot;

import dev.annai.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

  private static final Set<String> SPACELESS = Set.of("ko", "ja", "zh");
  private static final Pattern APOSTROPHE = Pattern.compile("['’`´]");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}*]+");
  private static final int GAP = 14;
  private static final int GAP_WITH_SPACES = 30;

  private final boolean spaces;
  private final Trie<Ending> phrases = new Trie<>();

  /** What must follow the first segment. */
  private record Ending(String cue, boolean begins, boolean ends, List<Trie<Boolean>> rest) {}

  private CueFinder(boolean spaces) {
    this.spaces = spaces;
  }

  /**
   * A finder of these cues.
   *
   * @throws IllegalArgumentException when a phrase is not in the notation
   */
  public static CueFinder of(Cues cues, Language language) {
    var finder = new CueFinder(!SPACELESS.contains(language.locale().getLanguage()));
    cues.phrases().forEach((cue, lines) -> lines.forEach(line -> finder.add(cue, line)));
    return finder;
  }

  private void add(String cue, String phrase) {
    var pattern = CuePattern.parse(phrase);
    var rest = new ArrayList<Trie<Boolean>>();
    for (var segment : pattern.segments().subList(1, pattern.segments().size())) {
      var trie = new Trie<Boolean>();
      segment.forEach(text -> trie.add(form(text), true));
      rest.add(trie);
    }
    var ending = new Ending(cue, pattern.begins(), pattern.ends(), rest);
    for (var first : pattern.segments().getFirst()) {
      phrases.add(form(first), ending);
    }
  }

  /** The names of the cues that stand anywhere in a text. */
  public SortedSet<String> find(String text) {
    var form = form(text);
    var found = new TreeSet<String>();
    for (var from = 0; from < form.length(); from++) {
      var start = from;
      phrases.at(
          form,
          from,
          (ending, end) -> {
            if ((start == 0 || !ending.begins()) && follows(form, end, ending, 0)) {
              found.add(ending.cue());
            }
          });
    }
    return found;
  }

  /**
   * The cues that a text consists of, one after the other, when it consists of nothing else; empty
   * when it does not.
   *
   * @param names the cues that may be used
   */
  public List<String> cover(String text, Set<String> names) {
    var form = form(text);
    if (form.isBlank()) {
      return List.of();
    }
    var cover = cover(form, 0, names, new HashMap<>());
    return cover == null ? List.of() : cover;
  }

  private @Nullable List<String> cover(
      String form, int from, Set<String> names, Map<Integer, @Nullable List<String>> known) {
    if (from >= form.length() - (spaces ? 1 : 0)) {
      return List.of();
    }
    if (known.containsKey(from)) {
      return known.get(from);
    }
    var steps = new ArrayList<Map.Entry<String, Integer>>();
    phrases.at(
        form,
        from,
        (ending, end) -> {
          if (end > from && ending.rest().isEmpty() && names.contains(ending.cue())) {
            steps.add(Map.entry(ending.cue(), end));
          }
        });
    for (var step : steps.reversed()) {
      var after = cover(form, next(form, step.getValue()), names, known);
      if (after != null) {
        var all = new ArrayList<String>();
        all.add(step.getKey());
        all.addAll(after);
        known.put(from, all);
        return all;
      }
    }
    known.put(from, null);
    return null;
  }

  private boolean follows(String form, int end, Ending ending, int segment) {
    if (segment == ending.rest().size()) {
      return !ending.ends() || end >= form.length();
    }
    var from = next(form, end);
    var last = Math.min(form.length(), from + (spaces ? GAP_WITH_SPACES : GAP));
    var found = new boolean[1];
    for (var at = from; at <= last && !found[0]; at++) {
      ending
          .rest()
          .get(segment)
          .at(
              form,
              at,
              (yes, after) -> found[0] = found[0] || follows(form, after, ending, segment + 1));
    }
    return found[0];
  }

  /** Two words share the space between them. */
  private int next(String form, int end) {
    return spaces && end > 0 && form.charAt(end - 1) == ' ' ? end - 1 : end;
  }

  private String form(String text) {
    var words = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    if (!spaces) {
      return SIGNS.matcher(words).replaceAll("").replace("*", "");
    }
    var padded = (" " + words + " ").replaceAll("[^\\p{L}\\p{M}\\p{N}*]+", " ");
    return padded.replace("* ", "");
  }
}
