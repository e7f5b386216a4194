package dev.annai.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one utterance is answered with; exactly one for each utterance. */
public sealed interface Decision {

  /** The dialogue act as it stands on the wire. */
  String act();

  /** An entry's answer. */
  record Answer(String entry) implements Decision {
    @Override
    public String act() {
      return "answer";
    }
  }

  /**
   * Computed by a rule from an order or a policy table.
   *
   * @param entry the entry that the question is about
   * @param slot what is asked for in the same breath; empty when nothing is
   * @param message key of the message that words it
   * @param values what the message is filled with
   * @param options what can be pressed: keys of messages {@code choice-…}
   */
  record Inform(
      String entry, String slot, String message, Map<String, Object> values, List<String> options)
      implements Decision {
    public Inform {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
      options = List.copyOf(options);
    }

    @Override
    public String act() {
      return "inform";
    }
  }

  /** Up to three entries as choices, best first. */
  record Offer(List<String> entries) implements Decision {
    public Offer {
      entries = List.copyOf(entries);
    }

    @Override
    public String act() {
      return "offer";
    }
  }

  /**
   * Asks for something that only the customer knows.
   *
   * @param entry the entry that the question is about
   * @param slot what is asked for, for example {@code "order"}
   * @param message key of the message that asks
   * @param values what the message is filled with
   * @param options what can be pressed: keys of messages {@code choice-…}
   */
  record Ask(
      String entry, String slot, String message, Map<String, Object> values, List<String> options)
      implements Decision {
    public Ask {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
      options = List.copyOf(options);
    }

    @Override
    public String act() {
      return "ask";
    }
  }

  /** Did not understand. */
  record Rephrase() implements Decision {
    @Override
    public String act() {
      return "rephrase";
    }
  }

  /**
   * To a person.
   *
   * @param message key of the message that says so
   * @param values what the message is filled with
   */
  record Handoff(HandoffReason reason, String message, Map<String, Object> values)
      implements Decision {
    public Handoff {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    @Override
    public String act() {
      return "handoff";
    }
  }

  /**
   * A small courtesy.
   *
   * @param kind {@code greeting}, {@code thanks}, {@code goodbye}, {@code courtesy}
   * @param message key of the message that returns it
   */
  record Social(String kind, String message) implements Decision {
    @Override
    public String act() {
      return "social";
    }
  }
}
