package dev.annai.dialogue;

import dev.annai.rules.Decision;
import dev.annai.rules.Step;
import dev.annai.slot.Slot;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;

/** What is to be done: a confirmed request is filed and gets a number, an address is left. */
final class Filing {

  /** What the memory calls a request, followed by its order's number. */
  static final String FILED = "filed ";

  /** What the memory calls a request about goods with which something was wrong. */
  static final String COMPLAINT = "complaint";

  private static final int PARTS = 4;
  private static final int DIGITS = 8;

  private Filing() {}

  static List<Effect> effects(Turn turn, Step step, Decision decision) {
    var addresses = turn.reading().said(Slot.EMAIL);
    if (decision instanceof Decision.Handoff && !addresses.isEmpty()) {
      return List.of(new Effect.LeaveAddress(addresses.getFirst()));
    }
    var errand = turn.errand();
    if (!(step instanceof Step.File) || errand == null) {
      return List.of();
    }
    var order = Credentials.of(turn.dialogue(), turn.reading()).number();
    var number = number(turn.dialogue());
    return List.of(
        new Effect.FileRequest(number, errand.kind(), order == null ? "" : order, errand.fields()));
  }

  /** The decision, its message filled with the number of what was filed. */
  static Decision numbered(Decision decision, List<Effect> effects) {
    for (var effect : effects) {
      if (effect instanceof Effect.FileRequest file && decision instanceof Decision.Inform inform) {
        var values = new HashMap<>(inform.values());
        values.put("number", file.number());
        values.put("kind", file.kind());
        return new Decision.Inform(
            inform.entry(), inform.slot(), inform.message(), values, inform.options());
      }
    }
    return decision;
  }

  /** What is remembered of a request: kind, number, entry, and whether it is a complaint. */
  static String remembered(Turn turn, Decision.Inform filed) {
    var errand = turn.errand();
    var isExchange = errand != null && "exchange".equals(errand.fields().get("want"));
    var kind = isExchange ? "exchange" : filed.values().get("kind");
    var reason = errand == null ? "" : errand.fields().getOrDefault("reason", "");
    var isComplaint = reason.equals("defect") || reason.equals("wrong-item");
    return "%s %s %s %s"
        .formatted(
            kind, filed.values().get("number"), filed.entry(), isComplaint ? COMPLAINT : "wish");
  }

  /** What {@link #remembered} wrote of a request for the order; empty when none was filed. */
  static List<String> before(Dialogue dialogue, Reading reading) {
    var order = Credentials.of(dialogue, reading).number();
    var filed = order == null ? null : dialogue.memory().get(FILED + order);
    var parts = filed == null ? List.<String>of() : List.of(filed.split(" "));
    return parts.size() < PARTS ? List.of() : parts;
  }

  /** Made from conversation and turn alone, so that a replay gives the same one. */
  private static String number(Dialogue dialogue) {
    var cause = dialogue.conversation() + "\n" + (dialogue.turns() + 1);
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(cause.getBytes(StandardCharsets.UTF_8));
      var digits = new BigInteger(1, digest).mod(BigInteger.TEN.pow(DIGITS));
      return "R-%08d".formatted(digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
