package dev.annai.dialogue;

import dev.annai.dialogue.Wording.Reader;
import dev.annai.dialogue.Wording.Worded;
import dev.annai.rules.Decision;
import dev.annai.search.Hit;
import dev.annai.search.Repair;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells the customer when the words that were typed were read as others, so that a wrong reading is
 * seen at once. What was typed in another form of the same letters is not told, for nothing of it
 * looks different.
 */
final class ReadAs {

  private static final String MESSAGE = "read-as";

  private final Wording wording;

  ReadAs(Wording wording) {
    this.wording = wording;
  }

  /** What is said, begun with what was read when it rests on that. */
  Worded told(Reading reading, Decision decision, Worded worded, Reader reader) {
    var ranking = reading.ranking();
    if (ranking.repairs().isEmpty()
        || reading.choice() != null
        || !rests(decision, ranking.hits())) {
      return worded;
    }
    var words = ranking.repairs().stream().map(Repair::to).collect(Collectors.joining(" "));
    return wording.begun(MESSAGE, Map.of("text", words), worded, reader);
  }

  /** Whether a decision speaks of what was found, not of what was spoken of before. */
  private static boolean rests(Decision decision, List<Hit> hits) {
    var found = hits.stream().map(Hit::entry).toList();
    return switch (decision) {
      case Decision.Answer(var entry) -> found.contains(entry);
      case Decision.Inform inform -> found.contains(inform.entry());
      case Decision.Ask ask -> found.contains(ask.entry());
      case Decision.Offer(var entries) -> found.containsAll(entries);
      case Decision.Rephrase() -> false;
      case Decision.Handoff handoff -> false;
      case Decision.Social social -> false;
    };
  }
}
