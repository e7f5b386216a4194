package dev.annai.eval.set;

import dev.annai.text.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole conversation with what is expected of the bot at every turn.
 *
 * @param id unique in its file
 * @param language what the customer's page asks for
 * @param store the store of the customer's page, if it says
 * @param turns at least one
 */
public record Script(String id, Language language, @Nullable String store, List<Turn> turns) {

  public Script {
    turns = List.copyOf(turns);
  }

  /**
   * What a customer does and what should come of it.
   *
   * @param user what is typed; empty when only a choice is pressed
   * @param choice what is pressed, if anything
   * @param now the moment of the business clock
   * @param expect what should come
   */
  public record Turn(String user, @Nullable Pressed choice, Instant now, Expectation expect) {}

  /** A choice that is pressed. */
  public sealed interface Pressed {

    /** By its value. */
    record Value(String value) implements Pressed {}

    /** By its place among those last offered, from 1. */
    record Place(int place) implements Pressed {}
  }

  /**
   * What should come of a turn. An empty list says that anything will do; of several acts, entries
   * or reasons one must hold, of several texts all.
   *
   * @param acts dialogue acts as on the wire; {@code silent} while a person has the conversation
   * @param entries ids of entries
   * @param reasons hand-over reasons as on the wire
   * @param contains what the reply's text must have in it
   * @param notContains what it must not
   */
  public record Expectation(
      List<String> acts,
      List<String> entries,
      List<String> reasons,
      List<String> contains,
      List<String> notContains) {

    /** The act of a bot that says nothing, because a person has the conversation. */
    public static final String SILENT = "silent";

    public Expectation {
      acts = List.copyOf(acts);
      entries = List.copyOf(entries);
      reasons = List.copyOf(reasons);
      contains = List.copyOf(contains);
      notContains = List.copyOf(notContains);
    }
  }
}
