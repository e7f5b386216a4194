package dev.annai.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * Finds the line that an editor has to mend. The compiler names it for faults of grammar; for
 * others it names an expression, or a line of the Java that it made of a rule, and that text is
 * looked for in the rules.
 */
final class FaultFinder {

  private static final String SOURCE = "Java source of ";
  private static final Pattern QUOTED =
      Pattern.compile(
          "part of expression: (?<expression>.+)|find class: (?<type>[\\w.]+)"
              + "|[Mm]ethod (?<method>\\w+)|import (?<import>[\\w.*]+)"
              + "|(?<name>[\\w.]+) cannot be resolved");

  private static final Pattern CONSEQUENCE =
      Pattern.compile("consequence caused by: \\(line (?<line>\\d+)");
  private static final int LONGEST = 200;

  private final List<RuleFile> files;
  private final Map<String, List<String>> generated = new HashMap<>();

  FaultFinder(List<RuleFile> files) {
    this.files = files;
  }

  /** The faults, in the order of the compiler, each once. */
  List<RuleFault> faults(List<Message> errors) {
    for (var error : errors) {
      if (error.getText().startsWith(SOURCE)) {
        generated.put(error.getPath(), error.getText().lines().skip(1).toList());
      }
    }
    var faults = new LinkedHashSet<RuleFault>();
    for (var error : errors) {
      if (!error.getText().startsWith(SOURCE)) {
        faults.add(fault(error));
      }
    }
    if (faults.size() > 1) {
      faults.removeIf(fault -> fault.message().startsWith("Parser returned a null Package"));
    }
    return List.copyOf(faults);
  }

  private RuleFault fault(Message error) {
    var message = error.getText().strip().lines().findFirst().orElse("");
    message = message.substring(0, Math.min(LONGEST, message.length()));
    for (var file : files) {
      if (error.getPath() != null && error.getPath().endsWith(file.name())) {
        var line = error.getLine() > 0 ? line(file, error) : line(file, message);
        return new RuleFault(file.name(), Math.max(1, Math.min(line, lines(file))), message);
      }
    }
    var wanted = new ArrayList<String>();
    var java = generated.getOrDefault(error.getPath(), List.of());
    if (error.getLine() > 0 && error.getLine() <= java.size()) {
      wanted.add(java.get(error.getLine() - 1));
    }
    return search(wanted, message);
  }

  private RuleFault search(List<String> wanted, String message) {
    for (var text : wanted) {
      for (var file : files) {
        var line = lineOf(file, text);
        if (line > 0) {
          return new RuleFault(file.name(), line, message);
        }
      }
    }
    for (var file : files) {
      var line = line(file, message);
      if (line > 0) {
        return new RuleFault(file.name(), line, message);
      }
    }
    return new RuleFault(files.getFirst().name(), 1, message);
  }

  /** The line that was named; for a consequence the compiler counts from its "then". */
  private static int line(RuleFile file, Message error) {
    var inside = CONSEQUENCE.matcher(error.getText());
    if (!inside.find()) {
      return error.getLine();
    }
    var lines = file.drl().lines().toList();
    for (var i = error.getLine(); i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith("then")) {
        return i + Integer.parseInt(inside.group("line"));
      }
    }
    return error.getLine();
  }

  private static int line(RuleFile file, String message) {
    var quoted = QUOTED.matcher(message);
    while (quoted.find()) {
      for (var group : List.of("expression", "type", "method", "import", "name")) {
        var text = quoted.group(group);
        var line = text == null ? 0 : lineOf(file, text);
        if (line > 0) {
          return line;
        }
      }
    }
    return 0;
  }

  /** The first line that holds a text, spaces apart; 0 when none does. */
  private static int lineOf(RuleFile file, String text) {
    var parts = text.strip().replaceAll(";$", "").split("\\s+");
    var spaced = String.join("\\s*", Arrays.stream(parts).map(Pattern::quote).toList());
    var wanted = Pattern.compile("(?<!\\w)" + spaced + "(?!\\w)");
    var number = 0;
    for (var line : file.drl().lines().toList()) {
      number++;
      if (!line.strip().startsWith("rule ") && wanted.matcher(line).find()) {
        return number;
      }
    }
    return 0;
  }

  private static int lines(RuleFile file) {
    return (int) file.drl().lines().count();
  }
}
