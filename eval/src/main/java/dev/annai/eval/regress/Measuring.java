package dev.annai.eval.regress;

import dev.annai.eval.asking.Asking;
import dev.annai.eval.asking.MetPair;
import dev.annai.eval.asking.PairsCommand;
import dev.annai.eval.asking.QuestionFigures;
import dev.annai.eval.mood.MoodFigures;
import dev.annai.eval.play.Played;
import dev.annai.eval.play.Playing;
import dev.annai.eval.retrieval.Retrieval;
import dev.annai.eval.retrieval.RetrievalFigures;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.Fields;
import dev.annai.eval.set.MoodFile;
import dev.annai.eval.set.PairFile;
import dev.annai.eval.set.QuestionFile;
import dev.annai.eval.set.Regression;
import dev.annai.eval.set.RetrievalSet;
import dev.annai.eval.set.ScriptFile;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.PackOption;
import dev.annai.knowledge.Defaults;
import dev.annai.knowledge.Loading.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures what an evaluation names. The pack is loaded once, when it is first needed. */
final class Measuring {

  private final Path sets;
  private final PackOption pack;
  private final Instant now;
  private @Nullable Loaded loaded;

  /**
   * A measuring.
   *
   * @param sets where the sets are
   * @param now the moment of the business clock
   */
  Measuring(Path sets, PackOption pack, Instant now) {
    this.sets = sets;
    this.pack = pack;
    this.now = now;
  }

  /** What is measured now; empty when the data is not here. */
  Optional<Figures> of(Regression regression) throws IOException, FaultyInput {
    if (regression.retrieval() != null) {
      return retrieval(sets.resolve(regression.retrieval()), regression.fields());
    }
    if (regression.mood() != null) {
      return mood(sets.resolve(regression.mood()).resolve("data.tsv"));
    }
    if (regression.questions() != null) {
      return questions(regression.questions());
    }
    if (regression.pairs() != null) {
      return pairs(regression.pairs());
    }
    return dialogues(regression.dialogues() == null ? List.of() : regression.dialogues());
  }

  private static Optional<Figures> retrieval(Path folder, @Nullable String fields)
      throws IOException, FaultyInput {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    var defaults = Defaults.load();
    var set = RetrievalSet.load(folder, Fields.of(fields == null ? "all" : fields), null);
    var retrieved = new Retrieval(defaults, defaults.search(), Retrieval.DEPTH).of(set);
    return Optional.of(RetrievalFigures.of(retrieved, OptionalDouble.of(defaults.risk().answer())));
  }

  private static Optional<Figures> mood(Path file) throws IOException, FaultyInput {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var judged =
        MoodFigures.judged(
            Defaults.load().mood(), MoodFile.read(file), MoodFigures.Side.DISPLEASURE, 0.5);
    return Optional.of(MoodFigures.of(judged));
  }

  private Optional<Figures> questions(List<String> names) throws IOException, FaultyInput {
    var paths = paths(names);
    if (!areThere(paths)) {
      return Optional.empty();
    }
    var questions = QuestionFile.read(paths, entries());
    var met = Asking.all(pack().knowledge(), questions, now);
    return Optional.of(QuestionFigures.of(met));
  }

  private Optional<Figures> pairs(List<String> names) throws IOException, FaultyInput {
    var paths = paths(names);
    if (!areThere(paths)) {
      return Optional.empty();
    }
    return Optional.of(
        PairsCommand.figures(MetPair.all(pack().knowledge(), PairFile.read(paths, entries()))));
  }

  private Optional<Figures> dialogues(List<String> names) throws IOException, FaultyInput {
    var paths = paths(names);
    if (!areThere(paths)) {
      return Optional.empty();
    }
    var played = Playing.all(pack(), ScriptFile.read(paths, entries()));
    return Optional.of(Played.figures(played));
  }

  private List<Path> paths(List<String> names) {
    return names.stream().map(pack.folder()::resolve).toList();
  }

  private static boolean areThere(List<Path> paths) {
    return paths.stream().allMatch(Files::exists);
  }

  private Set<String> entries() throws FaultyInput {
    return PackOption.entries(pack().knowledge());
  }

  private Loaded pack() throws FaultyInput {
    if (loaded == null) {
      loaded = pack.load();
    }
    return loaded;
  }
}
