package dev.annai.eval.calibrate;

import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Dialogue;
import dev.annai.eval.metric.Scope;
import dev.annai.eval.set.Expected;
import dev.annai.eval.set.Fault;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.Fields;
import dev.annai.eval.set.Question;
import dev.annai.eval.set.QuestionFile;
import dev.annai.eval.set.RetrievalSet;
import dev.annai.eval.shell.PackOption;
import dev.annai.eval.shell.Progress;
import dev.annai.knowledge.Defaults;
import dev.annai.search.FaqIndex;
import dev.annai.text.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the product rank what has known answers.
 *
 * @param defaults for retrieval sets
 * @param pack for questions
 */
record Sampling(Defaults defaults, PackOption pack) {

  private static final int TURN = 5;
  private static final String BLIND =
      "blind questions measure a calibration, they must not make one (rename the table to give them"
          + " up)";

  static boolean isTable(Path path) {
    return !Files.isDirectory(path);
  }

  List<Sample> of(List<Path> paths) throws IOException, FaultyInput {
    refuseBlind(paths);
    var samples = new ArrayList<Sample>();
    var sets = new ArrayList<RetrievalSet>();
    for (var path : paths.stream().filter(p -> !isTable(p)).toList()) {
      sets.add(RetrievalSet.load(path, Fields.ALL, null));
    }
    var staging = new Staging(defaults, sets);
    for (var set : sets) {
      samples.addAll(set(set));
      samples.addAll(staging.of(set));
    }
    var tables = paths.stream().filter(Sampling::isTable).toList();
    if (!tables.isEmpty()) {
      var knowledge = pack.load().knowledge();
      try (var bot = Bot.of(knowledge, null)) {
        for (var table : tables) {
          samples.addAll(questions(bot, table));
        }
      }
    }
    return samples;
  }

  /** Before the work: a shell's {@code questions/*.tsv} takes them along. */
  private static void refuseBlind(List<Path> paths) throws FaultyInput {
    var blind = paths.stream().filter(p -> isTable(p) && QuestionFile.isBlind(p)).toList();
    if (!blind.isEmpty()) {
      throw FaultyInput.of(blind.stream().map(p -> new Fault(p.toString(), 1, 1, BLIND)));
    }
  }

  private List<Sample> set(RetrievalSet set) throws IOException {
    try (var progress = Progress.of(set.name(), set.topics().size());
        var index = FaqIndex.build(set.entries(), defaults.lexicons(), defaults.search())) {
      return set.topics().parallelStream()
          .map(topic -> {
            var ranking = index.rank(Utterance.of(topic.text()), topic.language(), TURN);
            return progress.counted(
                Sample.of(
                    set.name(),
                    topic.id(),
                    ranking,
                    entry -> set.qrels().isRelevant(topic.id(), entry),
                    set.scope(topic.id())));
          })
          .toList();
    }
  }

  /** Courtesies and hand-overs are not decided by the confidence. */
  private static List<Sample> questions(Bot bot, Path file) throws IOException, FaultyInput {
    var ids = PackOption.entries(bot.knowledge());
    var questions =
        QuestionFile.read(List.of(file), ids).stream()
            .filter(q -> q.isUnanswerable() || hasEntry(q))
            .toList();
    try (var progress = Progress.of(String.valueOf(file.getFileName()), questions.size())) {
      return questions.parallelStream()
          .map(question -> progress.counted(sample(bot, file, question)))
          .toList();
    }
  }

  private static Sample sample(Bot bot, Path file, Question question) {
    var dialogue = Dialogue.single(question.language(), null);
    var ranking = bot.read(dialogue, Utterance.of(question.text()), null).ranking();
    var far = question.kind().contains("far") ? Scope.FAR : Scope.NEAR;
    return Sample.of(
        String.valueOf(file.getFileName()),
        question.id(),
        ranking,
        question::expects,
        question.isUnanswerable() ? far : Scope.IN);
  }

  private static boolean hasEntry(Question question) {
    return question.expected().stream().anyMatch(Expected.Entry.class::isInstance);
  }
}
