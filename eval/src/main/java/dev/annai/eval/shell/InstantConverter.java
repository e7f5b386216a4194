package dev.annai.eval.shell;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment with its offset, as {@code 2026-11-24T10:30:00+09:00}. */
public final class InstantConverter implements ITypeConverter<Instant> {

  @Override
  public Instant convert(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "\"%s\" (expected: a moment with its offset, as 2026-11-24T10:30:00+09:00)"
              .formatted(text));
    }
  }
}
