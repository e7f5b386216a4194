package dev.annai.pack;

import com.ibm.icu.text.MessageFormat;
import dev.annai.source.Fields;
import dev.annai.source.Findings;
import dev.annai.source.SourceFile;
import dev.annai.source.Text;
import dev.annai.source.Yaml;
import dev.annai.text.Language;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Reads {@code messages/<language>.yaml}: key to ICU message pattern. */
final class MessagesReader {

  private final ShopProfile shop;
  private final Findings findings;

  MessagesReader(ShopProfile shop, Findings findings) {
    this.shop = shop;
    this.findings = findings;
  }

  Optional<MessagesSource> read(SourceFile file, Yaml value) {
    var tag = file.name().replaceAll(".*/|\\.yaml$", "");
    return LanguageOfPath.language(tag, file.start(), shop, findings)
        .map(language -> messages(language, file, Fields.of(value, "the messages", findings)));
  }

  private MessagesSource messages(Language language, SourceFile file, Fields fields) {
    var patterns = new LinkedHashMap<String, Text>();
    for (var pair : fields.pairs()) {
      fields
          .text(pair.key().value())
          .ifPresent(text -> {
            check(language, text);
            patterns.put(pair.key().value(), text);
          });
    }
    return new MessagesSource(language, file.start(), patterns);
  }

  private void check(Language language, Text pattern) {
    try {
      new MessageFormat(pattern.value(), language.locale());
    } catch (IllegalArgumentException e) {
      findings.error(
          pattern.at(),
          "not a message pattern: " + e.getMessage(),
          "Maybe a { or } is missing; an apostrophe before { takes it as it is.");
    }
  }
}
