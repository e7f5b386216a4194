package dev.annai.eval.bench;

import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.Question;
import dev.annai.eval.set.QuestionFile;
import dev.annai.eval.shell.PackOption;
import dev.annai.knowledge.KnowledgeLoader;
import dev.annai.knowledge.Loading.Broken;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The pack that is measured, and what it is asked.
 *
 * @param loaded the pack
 * @param questions its own labelled questions, of every kind
 */
record SampleShop(Loaded loaded, List<Question> questions) {

  /** The system property that names the pack's folder in the JVMs that JMH starts. */
  static final String PACK = "annai.bench.pack";

  /** The system property that names a folder where the JVMs that JMH starts keep compiled rules. */
  static final String RULES = "annai.bench.rules";

  SampleShop {
    questions = List.copyOf(questions);
  }

  static SampleShop load() {
    var folder = Path.of(System.getProperty(PACK, "knowledge/shop"));
    var loaded =
        switch (KnowledgeLoader.load(folder)) {
          case Loaded sound -> sound;
          case Broken broken -> throw new IllegalStateException(broken.findings().toString());
        };
    var ids = PackOption.entries(loaded.knowledge());
    try {
      return new SampleShop(loaded, QuestionFile.read(QuestionFile.inPack(folder), ids));
    } catch (IOException | FaultyInput e) {
      throw new IllegalStateException(folder + ": no questions", e);
    }
  }

  /** The questions of a language, in normal form. */
  List<Utterance> utterances(Language language) {
    return questions.stream()
        .filter(question -> question.language().equals(language))
        .map(question -> Utterance.of(question.text()))
        .toList();
  }
}
