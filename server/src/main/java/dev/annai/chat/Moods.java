package dev.annai.chat;

import dev.annai.mood.Mood;
import dev.annai.mood.Patience.Sign;
import dev.annai.store.Conversation;
import java.util.stream.Stream;

/** The mood of a whole conversation, for the desk: the worst, and by which words. */
final class Moods {

  private static final int EVIDENCE = 8;

  private Moods() {}

  /** Each word with the number of its turn, the latest first. */
  static Conversation.Mood worse(Conversation.Mood before, Mood now, int turn) {
    var words = now.evidence().stream().map(word -> inTurn(word, turn));
    var evidence =
        Stream.concat(words, before.evidence().stream())
            .map(word -> word.replace('\n', ' '))
            .distinct()
            .limit(EVIDENCE)
            .toList();
    return new Conversation.Mood(Math.max(before.score(), now.score()), evidence);
  }

  /** Signs of earlier turns have their number already. */
  private static String inTurn(String word, int turn) {
    return word.endsWith(")") && word.contains(" (#") ? word : new Sign(turn, word).toString();
  }
}
