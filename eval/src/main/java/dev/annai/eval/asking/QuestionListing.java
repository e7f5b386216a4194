package dev.annai.eval.asking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.dialogue.Reply;
import dev.annai.eval.set.Expected;
import dev.annai.eval.set.Question;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.TextTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Questions one by one: what was expected, what came. */
public final class QuestionListing {

  private QuestionListing() {}

  /** Those that were not met rightly, in the order of the files. */
  static String of(List<Met> met) {
    var table = new TextTable(List.of("question", "outcome", "expected", "came", "confidence"));
    for (var m : met) {
      if (m.outcome() != Outcome.RIGHT) {
        table.add(
            List.of(
                m.question().id() + " " + m.question().text(),
                m.outcome().key(),
                expected(m.question()),
                came(m.reply()),
                TextTable.cell("", m.verdict().confidence())));
      }
    }
    return table.toString();
  }

  /** The figures of all, those of each group, and what became of each question. */
  public static ObjectNode json(Map<String, Figures> groups, List<Met> met) {
    var json = Json.object();
    json.put("set", "questions");
    var byGroup = json.putObject("groups");
    groups.forEach((name, figures) -> byGroup.set(name, Json.object(figures)));
    json.setAll(Json.object(QuestionFigures.of(met)));
    var questions = json.putObject("per_query");
    for (var m : met) {
      var question = questions.putObject(m.question().id());
      question.put("text", m.question().text());
      question.put("kind", m.question().kind());
      question.put("language", m.question().language().tag());
      question.put("expected", expected(m.question()));
      question.put("outcome", m.outcome().key());
      question.put("came", came(m.reply()));
      question.put("right", m.outcome() == Outcome.RIGHT);
      question.put("not_wrong", m.outcome() != Outcome.WRONG);
      Json.put(question, "confidence", m.verdict().confidence());
    }
    return json;
  }

  /** What was expected, as the table of questions words it. */
  public static String expected(Question question) {
    return question.expected().stream()
        .map(QuestionListing::text)
        .sorted()
        .collect(Collectors.joining("|"));
  }

  private static String text(Expected expected) {
    return switch (expected) {
      case Expected.Entry entry -> entry.id();
      case Expected.Handoff handoff -> "handoff:" + handoff.reason().id();
      case Expected.Nothing nothing -> "none";
      case Expected.Social social -> "social";
    };
  }

  /** What came, in the same words. */
  public static String came(Reply reply) {
    var handoff = reply.handoff();
    if (handoff != null) {
      return "handoff:" + handoff.reason().id();
    }
    var entry = reply.entry();
    return entry == null ? reply.decision().act() : reply.decision().act() + ":" + entry;
  }
}
