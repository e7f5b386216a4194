package dev.annai.dialogue;

import dev.annai.search.Hit;
import dev.annai.slot.Slot;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Finds what is asked of an order where the words of the question alone do not tell. */
final class OrderSubjects {

  /** The cue of who wants to have back what was paid. */
  static final String MONEY_BACK = "money-back";

  /** Letters of a message that asks one thing about an order which it names. */
  private static final int LONGEST_QUESTION = 48;

  private final KnowledgeBase.Risk risk;
  private final Needs needs;

  OrderSubjects(KnowledgeBase.Risk risk, Needs needs) {
    this.risk = risk;
    this.needs = needs;
  }

  /**
   * What somebody means who gives an order number: what else is said, even if that alone were not
   * sure; what was spoken of before; else how far the order is.
   */
  String byNumber(String before, Reading reading, List<Hit> hits) {
    var complaint = needs.ofReason(reading);
    if (!complaint.isEmpty() && !reading.bare()) {
      return complaint;
    }
    var goesOn = needs.of(before).usesOrder();
    if (reading.bare()) {
      return goesOn ? before : needs.firstOfOrders();
    }
    return wished(reading, hits)
        .or(() -> mayStill(reading))
        .or(() -> clear(reading, hits))
        .or(() -> goesOn ? Optional.of(before) : ofOrders(hits, need -> risk.offer()))
        .orElse(needs.firstOfOrders());
  }

  /** Of an offer that is answered with an order number, the entry that cannot do without one. */
  String offered(Dialogue.@Nullable Last last, String subject) {
    return last == null || !last.act().equals("offer")
        ? subject
        : last.candidates().stream()
            .filter(entry -> needs.of(entry).order().equals("ask"))
            .findFirst()
            .orElse(subject);
  }

  private Optional<String> wished(Reading reading, List<Hit> hits) {
    return hits.stream()
        .map(Hit::entry)
        .filter(entry -> needs.of(entry).usesOrder() && needs.of(entry).isWished(reading))
        .findFirst();
  }

  /** "May I still return K-20261116-0001", without a word on what was done to it. */
  String stillReturned(Dialogue dialogue, Reading reading) {
    var isShort = reading.utterance().text().length() <= LONGEST_QUESTION;
    var isOfOrder = reading.slots().containsKey(Slot.ORDER_NUMBER);
    return isShort && isOfOrder && dialogue.errand() == null ? mayStill(reading).orElse("") : "";
  }

  /** "May I still return it": no more than that is asked. */
  private Optional<String> mayStill(Reading reading) {
    return Optional.of(needs.firstOf("return")).filter(entry -> reading.has("may-still-return"));
  }

  /** The first entry about orders that is likely by what is said besides the order's number. */
  private Optional<String> clear(Reading reading, List<Hit> hits) {
    var isWish = reading.has("wish") && !reading.has("how");
    return ofOrders(
        hits, need -> isWish && !need.errand().isEmpty() ? risk.offer() : risk.answer() / 2);
  }

  private Optional<String> ofOrders(List<Hit> hits, ToDoubleFunction<Needs.Need> likely) {
    return hits.stream()
        .filter(hit -> needs.of(hit.entry()).usesOrder())
        .filter(hit -> hit.confidence() >= likely.applyAsDouble(needs.of(hit.entry())))
        .map(Hit::entry)
        .findFirst();
  }

  /** What the customer goes on with who means another order: the errand, else what was asked. */
  String other(Dialogue.@Nullable Errand errand, String subject) {
    var entry = errand == null ? subject : errand.entry();
    return needs.of(entry).usesOrder() ? entry : "";
  }

  /** "Not as points, just cancel it" of the order that was shown, where no request is under way. */
  String cancelled(Dialogue dialogue, Reading reading) {
    var isShown = Credentials.of(dialogue, reading).verified() && dialogue.errand() == null;
    return isShown && reading.has("stop-errand") ? needs.firstOf("cancel") : "";
  }

  /** "I want my order sent to 12 Oak Lane instead": the place speaks for fees as well. */
  String readdressed(Dialogue dialogue, Reading reading, List<Hit> hits) {
    var top = hits.isEmpty() ? "" : hits.getFirst().entry();
    var isOther = isClear(hits) && !needs.of(top).usesOrder();
    var isSaid = !reading.said(Slot.ADDRESS).isEmpty();
    return isSaid && !isOther && dialogue.errand() == null ? needs.firstOf("address") : "";
  }

  /** "How much do I pay then" of the order that was shown, or in all for an amount. */
  String due(Dialogue dialogue, Reading reading) {
    var isShown = Credentials.of(dialogue, reading).verified() && dialogue.errand() == null;
    var dues = needs.firstOfDues();
    var last = dialogue.last();
    var isTotal =
        last != null
            && last.entry().equals(dues)
            && reading.has("in-total")
            && reading.slots().containsKey(Slot.AMOUNT);
    return isTotal || (isShown && reading.has("due")) ? dues : "";
  }

  /** Whether the first hit is sure, and none behind it is surer. */
  private boolean isClear(List<Hit> hits) {
    if (hits.isEmpty()) {
      return false;
    }
    var first = hits.getFirst().confidence();
    return first >= risk.answer() && hits.stream().allMatch(hit -> hit.confidence() <= first);
  }

  /** "Can I change the size to M" is about an exchange, whatever it may cost. */
  String exchanged(Dialogue dialogue, Reading reading, List<Hit> hits) {
    var isOfOrder = Credentials.of(dialogue, reading).number() != null;
    var isOther = !isOfOrder && (dialogue.stateless() || isClear(hits));
    return !isOther && dialogue.errand() == null && Errands.namesOption(reading)
        ? needs.firstOf("exchange")
        : "";
  }

  /** "I want my money back": how it comes back and when is only asked after that. */
  String moneyBack(Dialogue dialogue, Reading reading) {
    var isWish = reading.has(MONEY_BACK) && !reading.has("how");
    return isWish && dialogue.errand() == null && !dialogue.stateless()
        ? needs.firstOf("return")
        : "";
  }

  /** "I changed my mind and want my money back", "I would rather exchange it", of an order. */
  String sentBack(Dialogue dialogue, Reading reading, List<Hit> hits) {
    var isWish =
        Credentials.of(dialogue, reading).verified()
            && dialogue.errand() == null
            && reading.has("wish")
            && !reading.has("how")
            && !reading.has("want-address");
    if (!isWish || isClear(hits)) {
      return "";
    }
    if (reading.has("want-exchange")) {
      return needs.firstOf("exchange");
    }
    var isBack = reading.has("want-refund") && reading.has("reason-change-of-mind");
    return isBack ? needs.firstOf("return") : "";
  }

  /** "When does my umbrella come": a product that no entry names is one that was ordered. */
  static boolean isAboutArrival(Reading reading) {
    return reading.has("arriving") && reading.has("how") && !reading.has("buying");
  }

  /**
   * What is told of an order though ranking is not sure: it has still not come, it broke, or when
   * it comes is asked; empty when nothing is.
   */
  String ofWhatWasOrdered(Reading reading, Hit top) {
    var isLikely = top.confidence() >= risk.offer() && needs.of(top.entry()).order().equals("ask");
    if (reading.has("not-come") && isLikely) {
      return top.entry();
    }
    if (!reading.has("ordered") || reading.has("made-later") || reading.has("buying")) {
      return "";
    }
    if (reading.has("reason-defect") && !reading.has("how")) {
      return needs.ofReason(reading);
    }
    return isAboutArrival(reading) ? needs.firstOfOrders() : "";
  }

  /** "When does it come if I order now": no order is there that could be looked up. */
  boolean isAboutBuying(Reading reading, List<Hit> hits) {
    var top = hits.isEmpty() ? "" : hits.getFirst().entry();
    return reading.has("buying")
        && reading.has("arriving")
        && !reading.slots().containsKey(Slot.ORDER_NUMBER)
        && needs.of(top).order().equals("ask");
  }
}
