package dev.annai.store;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who leads a conversation. All states and all ways between them stand here.
 *
 * <pre>
 *   bot ──HANDED_OVER──► waiting ──TAKEN──► agent          any ──CLOSED──► closed
 *   bot ──TAKEN──► agent ──GIVEN_BACK──► waiting           closed ──WROTE_AGAIN──► bot
 *   agent ──TRANSFERRED──► agent
 * </pre>
 */
public enum State {
  BOT,
  WAITING,
  AGENT,
  CLOSED;

  /** Why a conversation changes its state. */
  public enum Cause {
    HANDED_OVER,
    TAKEN,
    GIVEN_BACK,
    TRANSFERRED,
    CLOSED,
    WROTE_AGAIN
  }

  private static final Map<State, Map<Cause, State>> WAYS =
      Map.of(
          BOT,
          Map.of(Cause.HANDED_OVER, WAITING, Cause.TAKEN, AGENT, Cause.CLOSED, CLOSED),
          WAITING,
          Map.of(Cause.TAKEN, AGENT, Cause.CLOSED, CLOSED),
          AGENT,
          Map.of(Cause.GIVEN_BACK, WAITING, Cause.TRANSFERRED, AGENT, Cause.CLOSED, CLOSED),
          CLOSED,
          Map.of(Cause.WROTE_AGAIN, BOT));

  /** The state after this cause; none where the cause is impossible. */
  public Optional<State> after(Cause cause) {
    return Optional.ofNullable(WAYS.getOrDefault(this, Map.of()).get(cause));
  }

  /** As it stands on the wire and in the store. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of an id that {@link #id} made. */
  public static State of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
