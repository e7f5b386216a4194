package dev.annai.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small pack without a fault, in a folder of its own, of which tests break one file. */
public final class PackFolder {

  public static final String SHOP =
      """
      names: { ko: 가게, en: Shop }
      languages: [ko, en]
      stores:
        - { id: KR, names: { ko: 한국, en: Korea }, zone: Asia/Seoul, currency: KRW, language: ko }
        - { id: JP, names: { ko: 일본, en: Japan }, zone: Asia/Tokyo, currency: JPY, language: en }
      phrasings: { ko: 1, en: 1 }
      """;

  public static final String ENTRIES =
      """
      - id: fee
        related: [time]
        ko:
          question: 배송비는 얼마인가요?
          ask: [택배비 얼마]
          answer: 배송비는 {shipping-fee.normal.fee}이에요(예요).
        en:
          question: How much is delivery?
          ask: [delivery fee]
          answer: Delivery is {shipping-fee.normal.fee}.
      - id: time
        ko:
          question: 언제 와요?
          ask: [며칠 걸려요]
          answer:
            KR: 평일 {cutoff}까지 결제하시면 당일에 보내 드려요.
            JP: 일본은 며칠 더 걸려요.
        en:
          question: When does it come?
          ask: [how many days]
          answer: In a few days.
      """;

  public static final String FEES =
      """
      store,row,amount_from:money,amount_below:money,fee:money
      KR,normal,0,50000,3000
      KR,free,50000,,0
      JP,normal,0,5500,550
      JP,free,5500,,0
      """;

  public static final String FACTS =
      """
      store,fact,kind,value
      KR,cutoff,time,15:00
      JP,return-policy-page,text,https://shop.example/returns
      """;

  public static final String MESSAGES =
      """
      fault: A fault.
      rephrase: Say it otherwise?
      unanswered: Nobody told me.
      offer: One of these?
      offer-one: "Is it {question}?"
      read-as: "As {text}:"
      store-guessed: "In {store}:"
      choice-person: A person
      """;

  private final Path path;

  private PackFolder(Path path) {
    this.path = path;
  }

  /** Writes the pack into a folder. */
  public static PackFolder in(Path path) {
    return new PackFolder(path)
        .with("pack.yaml", SHOP)
        .with("faq/delivery.yaml", ENTRIES)
        .with("policy/shipping-fee.csv", FEES)
        .with("policy/facts.csv", FACTS)
        .with("messages/ko.yaml", MESSAGES)
        .with("messages/en.yaml", MESSAGES);
  }

  /** Writes one file, in the place of the one that is there. */
  public PackFolder with(String file, String text) {
    try {
      Files.createDirectories(path.resolve(file).getParent());
      Files.writeString(path.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is. */
  public Path path() {
    return path;
  }
}
