package dev.annai.chat;

import dev.annai.dialogue.Effect;
import dev.annai.dialogue.Reply;
import dev.annai.rules.HandoffReason;
import java.util.List;
import java.util.Set;

/**
 * The categories of conversations, which decide how long they are kept. The bot only ever moves one
 * to a category that is kept for longer; a person may move it anywhere.
 */
public final class Categories {

  /** All of them, the one that is kept for the shortest time first. */
  public static final List<String> ALL = List.of("chat", "complaint", "order-dispute");

  private static final Set<HandoffReason> COMPLAINTS =
      Set.of(HandoffReason.UPSET, HandoffReason.SENSITIVE);
  private static final Set<String> DISPUTES = Set.of("return", "exchange", "cancel");

  private Categories() {}

  static String after(String before, Reply reply) {
    var now = of(reply);
    return ALL.indexOf(now) > ALL.indexOf(before) ? now : before;
  }

  private static String of(Reply reply) {
    if (reply.effects().stream().anyMatch(Categories::isDispute)) {
      return "order-dispute";
    }
    var handoff = reply.handoff();
    var entry = reply.entry();
    var isComplaint =
        (handoff != null && COMPLAINTS.contains(handoff.reason()))
            || (entry != null && entry.startsWith("complaint"));
    return isComplaint ? "complaint" : "chat";
  }

  private static boolean isDispute(Effect effect) {
    return effect instanceof Effect.FileRequest file && DISPUTES.contains(file.kind());
  }
}
