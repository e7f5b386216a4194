package dev.annai.eval.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a conversation stands by the protocol's own rules: the model that servers are held against.
 *
 * @param state {@code bot}, {@code waiting}, {@code agent} or {@code closed}
 * @param holder the agent whose lease runs; {@link #NOBODY} otherwise
 * @param log ids of what people said, in order
 */
record Standing(String state, int holder, boolean isBlocked, List<String> log) {

  static final int NOBODY = -1;

  private static final String BOT = "bot";
  private static final String WAITING = "waiting";
  private static final String AGENT = "agent";
  private static final String CLOSED = "closed";

  Standing {
    log = List.copyOf(log);
  }

  static Standing fresh() {
    return new Standing(BOT, NOBODY, false, List.of());
  }

  /**
   * What somebody was told.
   *
   * @param state of the conversation after what was done; empty where the answer names none
   */
  record Told(int status, String state) {}

  /** What must be told, and how the conversation stands then. */
  record Step(Told told, Standing next) {}

  /** What an act does. */
  Step after(Act act) {
    return switch (act.kind()) {
      case SAY -> said(act);
      case REPEAT -> refused(200);
      case TAKE -> taken(act.agent());
      case REPLY -> holder == act.agent() ? done(201, with(act.clientId())) : refused(409);
      case RELEASE, QUEUE -> holder == act.agent() ? done(200, in(WAITING)) : refused(409);
      case TRANSFER -> holder == act.agent() ? done(200, heldBy(1 - act.agent())) : refused(409);
      case RENEW -> refused(holder == act.agent() ? 200 : 409);
      case CLOSE -> isClosable(act.agent()) ? done(200, in(CLOSED)) : refused(409);
      case BLOCK -> done(200, new Standing(state, holder, true, log));
      case UNBLOCK -> done(200, new Standing(state, holder, false, log));
    };
  }

  /** How it may stand when so much time has passed that a lease may have run out. */
  Stream<Standing> orLapsed() {
    return state.equals(AGENT)
        ? Stream.of(this, new Standing(AGENT, NOBODY, isBlocked, log), in(WAITING))
        : Stream.of(this);
  }

  /** How it stands when a lease has run out and that was seen to. */
  Standing lapsed() {
    return state.equals(AGENT) ? in(WAITING) : this;
  }

  private Step said(Act act) {
    if (isBlocked) {
      return refused(403);
    }
    var open = state.equals(CLOSED) ? in(BOT) : this;
    var asks = open.state.equals(BOT) && act.text().equals(Act.FOR_A_PERSON);
    return done(200, (asks ? open.in(WAITING) : open).with(act.clientId()));
  }

  private Step taken(int agent) {
    if (state.equals(CLOSED) || (holder != NOBODY && holder != agent)) {
      return refused(409);
    }
    return done(200, heldBy(agent));
  }

  private boolean isClosable(int agent) {
    return switch (state) {
      case CLOSED -> false;
      case AGENT -> holder == agent;
      default -> true;
    };
  }

  private Step done(int status, Standing next) {
    return new Step(new Told(status, next.state), next);
  }

  private Step refused(int status) {
    return new Step(new Told(status, ""), this);
  }

  private Standing in(String next) {
    return new Standing(next, NOBODY, isBlocked, log);
  }

  private Standing heldBy(int agent) {
    return new Standing(AGENT, agent, isBlocked, log);
  }

  private Standing with(String clientId) {
    var longer = new ArrayList<>(log);
    longer.add(clientId);
    return new Standing(state, holder, isBlocked, longer);
  }
}
