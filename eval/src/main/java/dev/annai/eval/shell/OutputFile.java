package dev.annai.eval.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A file to write, refused before the work when it could not be written after it. */
public final class OutputFile implements ITypeConverter<Path> {

  @Override
  public Path convert(String text) {
    var file = Path.of(text);
    if (Files.isDirectory(file)) {
      throw new TypeConversionException("\"%s\" is a folder (expected: a file)".formatted(text));
    }
    var folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    if (!Files.isDirectory(folder)) {
      throw new TypeConversionException("\"%s\": there is no folder %s".formatted(text, folder));
    }
    return file;
  }
}
