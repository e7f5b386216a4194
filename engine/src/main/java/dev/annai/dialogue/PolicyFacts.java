package dev.annai.dialogue;

import dev.annai.rules.fact.Arrival;
import dev.annai.rules.fact.AtDoor;
import dev.annai.rules.fact.Closed;
import dev.annai.rules.fact.Excluded;
import dev.annai.rules.fact.Fact;
import dev.annai.rules.fact.Fees;
import dev.annai.rules.fact.Office;
import dev.annai.rules.fact.Received;
import dev.annai.rules.fact.SameDay;
import dev.annai.rules.fact.Spending;
import dev.annai.shop.Closing;
import dev.annai.shop.Money;
import dev.annai.shop.OfficeHours;
import dev.annai.shop.Policy;
import dev.annai.shop.Region;
import dev.annai.shop.ReturnTerms.Reason;
import dev.annai.slot.Day;
import dev.annai.slot.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the policy tables say about the place, the amount and the day that were named. */
final class PolicyFacts {

  /** What the memory calls the day of receipt that was named. */
  static final String RECEIVED = "received";

  /** Letters of a question that goes on with another. */
  private static final int SHORT = 24;

  private final Turn turn;
  private final Policy policy;
  private final LocalDateTime now;
  private final Optional<Region> place;
  private final Optional<Money> amount;
  private final ComingDay coming;
  private final List<Fact> facts = new ArrayList<>();

  private PolicyFacts(Turn turn) {
    this.turn = turn;
    this.policy = turn.policy();
    this.now = turn.local();
    this.place = place();
    this.coming = ComingDay.of(turn);
    this.amount = amount();
  }

  static List<Fact> of(Turn turn) {
    var policy = new PolicyFacts(turn);
    policy.fees();
    policy.arrival();
    policy.sameDay();
    policy.received();
    policy.spending();
    policy.closed();
    turn.policy()
        .excluded(turn.reading().utterance().text())
        .ifPresent(goods -> policy.facts.add(new Excluded(goods)));
    turn.policy()
        .office()
        .ifPresent(h -> policy.facts.add(new Office(h, policy.now, policy.coming.day())));
    return policy.facts;
  }

  /** The place just named, else the one named before. */
  private Optional<Region> place() {
    var store = policy.store().id();
    return turn.reading().said(Slot.REGION).stream()
        .findFirst()
        .or(() -> Optional.ofNullable(turn.dialogue().memory().get("region")))
        .filter(region -> region.startsWith(store + "/"))
        .flatMap(region -> policy.regions().named(store, region.substring(store.length() + 1)));
  }

  /** The amount just named; one named before counts only where the customer goes on with it. */
  private Optional<Money> amount() {
    var code = policy.store().currency().getCurrencyCode();
    var goesOn = turn.subject().way() == Subject.Way.CONTINUED;
    var before = Optional.ofNullable(goesOn ? turn.dialogue().memory().get("amount") : null);
    return turn.reading().said(Slot.AMOUNT).stream()
        .findFirst()
        .or(() -> before)
        .filter(amount -> amount.endsWith(" " + code))
        .map(amount -> policy.money(Long.parseLong(amount.substring(0, amount.indexOf(' ')))));
  }

  private void fees() {
    var delivery = policy.delivery();
    var fee = delivery.fee(amount.map(Money::amount).orElse(0L));
    var surcharge = place.isEmpty() ? Optional.of(0L) : delivery.surcharge(place.get());
    var freeFrom = policy.freeFrom();
    var isNamed = place.isPresent() || amount.isPresent();
    if (isNamed && fee.isPresent() && surcharge.isPresent() && freeFrom.isPresent()) {
      var extra = policy.money(surcharge.get());
      facts.add(new Fees(place, amount, policy.money(fee.get()), extra, freeFrom.get()));
      atDoor(policy.money(fee.get() + surcharge.get()));
    }
  }

  private void atDoor(Money delivery) {
    var charge = policy.money("cod-fee");
    if (amount.isPresent() && charge.isPresent()) {
      facts.add(new AtDoor(amount.get(), delivery, charge.get()));
    }
  }

  private void arrival() {
    var delivery = policy.delivery();
    var plan = coming.plan();
    var day = plan.paid().orElse(now.toLocalDate());
    var time = plan.at().orElse(plan.paid().isPresent() ? LocalTime.MIN : now.toLocalTime());
    var leaves = delivery.dispatchDay(day.atTime(time));
    var isBusinessDay = policy.calendar().isBusinessDay(day);
    var to = place.or(policy::nearest);
    var window = to.flatMap(region -> delivery.arrival(leaves, region));
    if (window.isPresent()) {
      facts.add(new Arrival(place, plan, leaves, delivery.cutoff(), isBusinessDay, window.get()));
    }
  }

  private void sameDay() {
    var cutoff = policy.fact("same-day-cutoff").map(LocalTime::parse);
    var fee = policy.money("same-day-fee");
    if (place.isPresent() && cutoff.isPresent() && fee.isPresent()) {
      var region = place.get();
      var covered = policy.fact("same-day-region").filter(region.id()::equals).isPresent();
      var inTime =
          policy.calendar().isBusinessDay(now.toLocalDate())
              && now.toLocalTime().isBefore(cutoff.get());
      facts.add(new SameDay(region, covered, inTime, cutoff.get(), fee.get()));
    }
  }

  private void received() {
    var today = now.toLocalDate();
    if (!turn.reading().isReceipt()) {
      return;
    }
    var named = receipts();
    for (var said : named) {
      var day = Day.parse(said).on(today);
      if (day.equals(today) && named.size() > 1) {
        // "It came on the 17th, is today the last day?"
        continue;
      }
      var returns = policy.returns().lastReturnDay(Reason.CHANGE_OF_MIND, day, null);
      var exchange = policy.returns().lastExchangeDay(Reason.CHANGE_OF_MIND, day);
      var complaint = policy.returns().lastReturnDay(Reason.DEFECT, day, null);
      var isKnown = returns.isPresent() && exchange.isPresent() && complaint.isPresent();
      if (isKnown && !day.isAfter(today)) {
        facts.add(new Received(day, returns.get(), exchange.get(), complaint.get(), today));
        return;
      }
    }
  }

  /** The days that were named; in a short question, "and an exchange?", the one named before. */
  private List<String> receipts() {
    var reading = turn.reading();
    var before = turn.dialogue().memory().get(RECEIVED);
    var isShort = reading.utterance().text().length() <= SHORT;
    var named = reading.said(Slot.DATE);
    return named.isEmpty() && before != null && isShort ? List.of(before) : named;
  }

  private void spending() {
    var percent = policy.number("points-percent");
    if (amount.isPresent() && percent.isPresent()) {
      var spent = amount.get();
      var never = policy.money(Long.MAX_VALUE);
      var from = policy.money("instalment-from").orElse(never);
      facts.add(new Spending(spent, spent.amount() * percent.get() / 100, from));
    }
  }

  /** What the calendar says of a feast, or of a day that is told by its weekday or its date. */
  private void closed() {
    var today = now.toLocalDate();
    var reading = turn.reading();
    var isRelative = reading.said(Slot.COMING).stream().anyMatch(said -> said.endsWith("d"));
    var day = isRelative ? Optional.<LocalDate>empty() : coming.day();
    var feast =
        reading.said(Slot.FEAST).stream()
            .findFirst()
            .flatMap(name -> policy.feasts().next(name, today));
    feast
        .or(() -> day.map(named -> policy.calendar().closing("", named, named)))
        .ifPresent(
            closing -> facts.add(closed(closing, feast.isPresent() ? Optional.empty() : day)));
  }

  private Closed closed(Closing closing, Optional<LocalDate> day) {
    var shift = policy.office().flatMap(office -> office.on(closing.again()));
    var opens = shift.map(OfficeHours.Shift::open).orElse(LocalTime.MIN);
    return new Closed(closing, day, policy.delivery().cutoff(), opens, now, policy.store().id());
  }
}
