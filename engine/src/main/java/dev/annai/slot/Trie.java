package dev.annai.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Texts with something attached, found at a place of a longer text in one walk. */
final class Trie<T> {

  private final Map<Character, Trie<T>> children = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  void add(String text, T value) {
    var node = this;
    for (var i = 0; i < text.length(); i++) {
      node = node.children.computeIfAbsent(text.charAt(i), c -> new Trie<>());
    }
    node.values.add(value);
  }

  /**
   * Every attached value whose text stands at an offset, with the offset behind it; short first.
   */
  void at(String text, int from, BiConsumer<T, Integer> found) {
    var node = this;
    for (var i = from; ; i++) {
      for (var value : node.values) {
        found.accept(value, i);
      }
      var child = i < text.length() ? node.children.get(text.charAt(i)) : null;
      if (child == null) {
        return;
      }
      node = child;
    }
  }
}
