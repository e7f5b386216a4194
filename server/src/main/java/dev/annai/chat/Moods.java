package dev.annai.chat;

import dev.annai.mood.Mood;
import dev.annai.store.Conversation;
import java.util.stream.Stream;

/** The mood of a whole conversation, for the desk: the worst, and by which words. */
final class Moods {

  private static final int EVIDENCE = 8;

  private Moods() {}

  static Conversation.Mood worse(Conversation.Mood before, Mood now) {
    var evidence =
        Stream.concat(now.evidence().stream(), before.evidence().stream())
            .map(word -> word.replace('\n', ' '))
            .distinct()
            .limit(EVIDENCE)
            .toList();
    return new Conversation.Mood(Math.max(before.score(), now.score()), evidence);
  }
}
