package dev.annai.text;

import dev.annai.text.Stance.Asked;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The question words of a language. */
final class AskedWords {

  private final Map<Asked, Pattern> patterns = new EnumMap<>(Asked.class);

  AskedWords with(Asked asked, String regex) {
    patterns.put(asked, Pattern.compile(regex));
    return this;
  }

  Set<Asked> in(String text) {
    var asks = EnumSet.noneOf(Asked.class);
    patterns.forEach((asked, pattern) -> {
      if (pattern.matcher(text).find()) {
        asks.add(asked);
      }
    });
    return asks;
  }
}
