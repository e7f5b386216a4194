package dev.annai.eval.play;

import dev.annai.dialogue.Choice;
import dev.annai.eval.set.Script;
import dev.annai.eval.shell.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A script as it went, up to the first turn that was not as expected.
 *
 * @param script what was played
 * @param turns what came, one for each turn that was played
 */
public record Played(Script script, List<Came> turns) {

  public Played {
    turns = List.copyOf(turns);
  }

  /**
   * What came of a turn.
   *
   * @param said what the customer typed or pressed
   * @param act the dialogue act, or {@code silent}
   * @param entry the entry that the reply is about, if any
   * @param reason the hand-over reason, if any
   * @param text what the bot said
   * @param choices what could be pressed
   * @param differences what is not as expected; empty when all is
   */
  record Came(
      String said,
      String act,
      @Nullable String entry,
      @Nullable String reason,
      String text,
      List<Choice> choices,
      List<String> differences) {

    Came {
      choices = List.copyOf(choices);
      differences = List.copyOf(differences);
    }

    Came judged(Script.Expectation expected) {
      var out = new ArrayList<String>();
      oneOf(out, "act", expected.acts(), act);
      oneOf(out, "entry", expected.entries(), entry);
      oneOf(out, "reason", expected.reasons(), reason);
      for (var part : expected.contains()) {
        if (!text.contains(part)) {
          out.add("the text lacks \"%s\"".formatted(part));
        }
      }
      for (var part : expected.notContains()) {
        if (text.contains(part)) {
          out.add("the text has \"%s\" in it".formatted(part));
        }
      }
      return new Came(said, act, entry, reason, text, choices, out);
    }

    private static void oneOf(
        List<String> out, String what, List<String> expected, @Nullable String came) {
      if (!expected.isEmpty() && (came == null || !expected.contains(came))) {
        out.add("%s: %s (expected: %s)".formatted(what, came, String.join(" or ", expected)));
      }
    }
  }

  /** How many there were, and how many went as expected. */
  public static Figures figures(List<Played> played) {
    var passed = (int) played.stream().filter(Played::isAsExpected).count();
    var figures = new LinkedHashMap<String, Number>();
    figures.put("dialogues", played.size());
    figures.put("passed", passed);
    figures.put("pass_rate", played.isEmpty() ? 1.0 : (double) passed / played.size());
    return new Figures(figures);
  }

  boolean isAsExpected() {
    return turns.stream().allMatch(turn -> turn.differences().isEmpty());
  }

  /** The conversation as people read it, ending with what is different. */
  String transcript() {
    var out = new StringBuilder();
    var last = turns.size() + (isAsExpected() ? "" : ", which is not as expected");
    out.append("%s, to turn %s:%n".formatted(script.id(), last));
    for (var turn : turns) {
      out.append("  customer  %s%n".formatted(turn.said()));
      var about = turn.reason() != null ? turn.reason() : turn.entry();
      var act = about == null ? turn.act() : turn.act() + " " + about;
      out.append(
          "  bot       [%s] %s%n".formatted(act, turn.text().replace("\n", "\n            ")));
      for (var choice : turn.choices()) {
        out.append("            (%s) %s%n".formatted(choice.value(), choice.label()));
      }
      turn.differences().forEach(text -> out.append("      ! %s%n".formatted(text)));
    }
    return out.toString();
  }
}
