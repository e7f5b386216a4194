package dev.annai.pack;

import dev.annai.shop.Store;
import dev.annai.source.Fields;
import dev.annai.source.Findings;
import dev.annai.source.Nearest;
import dev.annai.source.Text;
import dev.annai.text.Language;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code pack.yaml}. */
final class ShopReader {

  private final Findings findings;

  ShopReader(Findings findings) {
    this.findings = findings;
  }

  ShopProfile read(Fields pack) {
    var languages = languages(pack);
    var names = names(pack, languages);
    var stores = stores(pack, languages);
    var settings = new SettingsReader(languages).read(pack);
    pack.noOthers();
    return new ShopProfile(names, languages, stores, settings);
  }

  private List<Language> languages(Fields pack) {
    pack.has(
        "languages", "List the languages that the shop answers in, its own first: [ko, ja, en].");
    var languages =
        pack.texts("languages").stream().flatMap(tag -> language(tag).stream()).toList();
    return languages.stream().distinct().toList();
  }

  private Optional<Language> language(Text tag) {
    if (tag.value().equals("id")) {
      findings.error(
          tag.at(),
          "\"id\" (expected: a language tag that is no key of an entry)",
          "Write Indonesian with its country: id-ID.");
    } else if (Language.isWellFormed(tag.value())) {
      return Optional.of(Language.of(tag.value()));
    } else {
      findings.error(
          tag.at(),
          "\"%s\" (expected: a language tag)".formatted(tag.value()),
          "Write a tag of BCP 47, for example ko, ja, en or zh-Hant.");
    }
    return Optional.empty();
  }

  private Map<Language, String> names(Fields owner, List<Language> languages) {
    var names = new LinkedHashMap<Language, String>();
    var fields = owner.fields("names");
    for (var language : languages) {
      fields
          .required(language.tag(), "Write the name in %s below \"names:\".".formatted(language))
          .ifPresent(name -> names.put(language, name.value()));
    }
    fields.noOthers();
    return names;
  }

  private List<Store> stores(Fields pack, List<Language> languages) {
    var stores = new ArrayList<Store>();
    for (var item : pack.items("stores")) {
      store(Fields.of(item, "a store", findings), languages)
          .ifPresent(store -> {
            if (stores.stream().anyMatch(other -> other.id().equals(store.id()))) {
              findings.error(
                  item.at(),
                  "store \"%s\" stands twice".formatted(store.id()),
                  "Give each store an id of its own.");
            }
            stores.add(store);
          });
    }
    if (stores.isEmpty()) {
      findings.error(
          pack.at(),
          "no store",
          "A pack has at least one store below \"stores:\", with id, names, zone, currency and language.");
    }
    return stores;
  }

  /** A store with a fault stands in the pack all the same, so that its rows are not faults too. */
  private Optional<Store> store(Fields store, List<Language> languages) {
    var id = store.required("id", "Give the store a short id, for example KR.");
    var names = names(store, languages);
    var zone =
        store
            .required("zone", "Name the store's time zone, for example Asia/Seoul.")
            .flatMap(this::zone);
    var currency =
        store
            .required("currency", "Name the store's currency, for example KRW.")
            .flatMap(this::currency);
    var language =
        store
            .required("language", "Name the language whose customers belong to the store.")
            .flatMap(this::language);
    store.noOthers();
    return id.map(text ->
        new Store(
            text.value(),
            zone.orElse(ZoneOffset.UTC),
            currency.orElse(Currency.getInstance("XXX")),
            language.orElse(Language.EN),
            names));
  }

  private Optional<ZoneId> zone(Text name) {
    try {
      return Optional.of(ZoneId.of(name.value()));
    } catch (DateTimeException e) {
      findings.error(
          name.at(),
          "\"%s\" (expected: a time zone)".formatted(name.value()),
          Nearest.advice(
              name.value(),
              ZoneId.getAvailableZoneIds(),
              "Write it as Area/City, for example Asia/Seoul."));
      return Optional.empty();
    }
  }

  private Optional<Currency> currency(Text code) {
    try {
      return Optional.of(Currency.getInstance(code.value()));
    } catch (IllegalArgumentException e) {
      findings.error(
          code.at(),
          "\"%s\" (expected: a currency)".formatted(code.value()),
          "Write a code of ISO 4217, for example KRW or JPY.");
      return Optional.empty();
    }
  }
}
