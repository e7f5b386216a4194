package dev.annai.pack;

import dev.annai.source.Findings;
import dev.annai.source.SourceLocation;
import dev.annai.text.Language;
import java.util.Optional;

/** The language that a file or folder is named by. */
final class LanguageOfPath {

  private LanguageOfPath() {}

  /** A language of the pack; another one, or none, is a finding. */
  static Optional<Language> language(
      String tag, SourceLocation at, ShopProfile shop, Findings findings) {
    var language =
        Language.isWellFormed(tag) ? Optional.of(Language.of(tag)) : Optional.<Language>empty();
    if (language.filter(shop.languages()::contains).isEmpty()) {
      findings.error(
          at,
          "\"%s\" (expected: a language of the pack: %s)".formatted(tag, shop.languages()),
          "Rename it, or add the language to \"languages:\" in pack.yaml.");
      return Optional.empty();
    }
    return language;
  }
}
