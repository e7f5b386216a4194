package dev.annai.eval.asking;

import dev.annai.eval.shell.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Questions in groups: all of them, by language, by kind, by both. */
public final class Groups {

  private Groups() {}

  /** The figures of all groups, by the group's name. */
  public static SequencedMap<String, Figures> of(List<Met> met) {
    var figures = byLanguage(met);
    figures.putAll(byKind(met));
    figures.putAll(byBoth(met));
    return figures;
  }

  /** All of them, then each language. */
  public static SequencedMap<String, Figures> byLanguage(List<Met> met) {
    var figures = new LinkedHashMap<String, Figures>();
    figures.put("all", QuestionFigures.of(met));
    figures.putAll(by(met, m -> m.question().language().tag()));
    return figures;
  }

  /** Each kind. */
  public static SequencedMap<String, Figures> byKind(List<Met> met) {
    return by(met, m -> m.question().kind());
  }

  /** Each kind in each language. */
  public static SequencedMap<String, Figures> byBoth(List<Met> met) {
    return by(met, m -> m.question().language().tag() + " " + m.question().kind());
  }

  private static SequencedMap<String, Figures> by(List<Met> met, Function<Met, String> name) {
    var figures = new LinkedHashMap<String, Figures>();
    met.stream()
        .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()))
        .forEach((group, inside) -> figures.put(group, QuestionFigures.of(inside)));
    return figures;
  }
}
