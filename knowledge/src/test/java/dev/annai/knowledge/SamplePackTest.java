package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.annai.knowledge.Loading.Broken;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.lint.Linter;
import dev.annai.shop.Lookup;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SamplePackTest {

  private static final Path SHOP = Path.of("shop");

  @Test
  void loadsWithoutAnError() {
    var loading = KnowledgeLoader.load(SHOP);

    if (loading instanceof Broken(var findings)) {
      throw new AssertionError(String.join("\n", findings.stream().map(Object::toString).toList()));
    }
    var loaded = assertInstanceOf(Loaded.class, loading);
    assertEquals(294, loaded.knowledge().entries().size());
    assertInstanceOf(Lookup.Found.class, loaded.orders().find("K-20261116-0001", "6789"));
    assertInstanceOf(Lookup.NotFound.class, loaded.orders().find("K-20261116-0001", "0000"));
  }

  @Test
  void givesItsEditorsNothingToMend() {
    var report = Linter.lint(SHOP, LocalDate.of(2026, 11, 24));

    assertEquals("", String.join("\n", report.findings().stream().map(Object::toString).toList()));
  }

  @Test
  void namesTheSameContentsTheSame() {
    var first = assertInstanceOf(Loaded.class, KnowledgeLoader.load(SHOP));
    var second = assertInstanceOf(Loaded.class, KnowledgeLoader.load(SHOP));

    assertEquals(first.knowledge().version(), second.knowledge().version());
  }
}
