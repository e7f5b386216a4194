package dev.annai.shop;

/** What came of asking the order system. */
public sealed interface Lookup {

  /** Nothing was asked. */
  record NotAsked() implements Lookup {}

  /** The order, shown to a customer who has verified. */
  record Found(Order order) implements Lookup {}

  /** No order of that number, or digits that are not its own: nobody is told which. */
  record NotFound() implements Lookup {}

  /** The order system did not answer. */
  record Unreachable() implements Lookup {}
}
