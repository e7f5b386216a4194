package dev.annai.lint;

import dev.annai.pack.MessagesSource;
import dev.annai.pack.Pack;
import dev.annai.rules.RuleFile;
import dev.annai.source.Finding;
import dev.annai.source.Nearest;
import dev.annai.source.SourceLocation;
import dev.annai.source.Text;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The messages that rules name are written. */
final class RuleMessages implements Check {

  private static final Pattern NOTE = Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/");
  private static final Pattern CALL =
      Pattern.compile("verdict\\.(inform|ask|social|expect|handOver)\\(([^;]*)\\)\\s*;");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");
  private static final Pattern REASON = Pattern.compile("HandoffReason\\.(\\w+)");

  /** A name that a rule uses and where it stands. */
  private record Use(String name, SourceLocation at) {

    /** What a short name stands for. */
    Use under(String prefix) {
      return new Use(prefix + name, at);
    }
  }

  @Override
  public Stream<Finding> findings(Pack pack) {
    var messages = new TreeSet<String>();
    pack.messages().values().stream()
        .map(MessagesSource::patterns)
        .forEach(p -> messages.addAll(p.keySet()));
    return pack.rules().stream()
        .flatMap(file ->
            messages(file)
                .filter(use -> !messages.contains(use.name()))
                .map(use -> unwritten(use, messages)));
  }

  private static Stream<Use> messages(RuleFile file) {
    var drl = withoutNotes(file.drl());
    return CALL.matcher(drl).results().flatMap(call -> messages(file, call));
  }

  private static Stream<Use> messages(RuleFile file, MatchResult call) {
    var literals =
        LITERAL
            .matcher(call.group(2))
            .results()
            .map(literal -> use(file, literal.group(1), call.start(2) + literal.start(1)))
            .toList();
    return switch (call.group(1)) {
      case "expect" -> literals.stream().skip(1).map(option -> option.under("choice-"));
      case "social" ->
          literals.size() == 1
              ? literals.stream().map(kind -> kind.under("social-"))
              : literals.stream().skip(1);
      case "handOver" -> literals.isEmpty() ? reason(file, call) : literals.stream();
      default -> literals.stream().limit(1);
    };
  }

  private static Stream<Use> reason(RuleFile file, MatchResult call) {
    return REASON
        .matcher(call.group(2))
        .results()
        .map(reason ->
            use(
                file,
                "handoff-" + reason.group(1).toLowerCase(Locale.ROOT).replace('_', '-'),
                call.start(2) + reason.start()));
  }

  private static Use use(RuleFile file, String name, int offset) {
    return new Use(name, new Text(file.drl(), SourceLocation.startOf(file.name()), 1).at(offset));
  }

  /** Notes become as many spaces, so that what follows keeps its place. */
  private static String withoutNotes(String drl) {
    return NOTE.matcher(drl).replaceAll(note -> note.group().replaceAll("[^\\n]", " "));
  }

  private static Finding unwritten(Use use, Set<String> messages) {
    return Finding.error(
        use.at(),
        "message \"%s\" is not written".formatted(use.name()),
        Nearest.advice(use.name(), messages, "Write it in messages/, in every language."));
  }
}
