package dev.annai.rules;

import dev.annai.rules.fact.Fact;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Rules as Java classes: what the compiler makes and the cache keeps.
 *
 * <p>Every version has a class loader of its own and is known to no registry, so that a version
 * which is no longer used is collected with all its classes.
 *
 * @param files path in the archive to content
 */
record RuleClasses(Map<String, byte[]> files) {

  /** The archive's list of classes that hold rules, one a line. */
  private static final String LIST = "/drools-model";

  RuleClasses {
    files = new TreeMap<>(files);
  }

  /** Whether the list of classes is there. */
  boolean isWhole() {
    return files.keySet().stream().anyMatch(name -> name.endsWith(LIST));
  }

  /**
   * What they were compiled from: the text of a rule file, none of a file that was not among them.
   */
  @Nullable String source(String file) {
    var text = files.get(file);
    return text == null ? null : new String(text, StandardCharsets.UTF_8);
  }

  /** The rules, a model for each package of them. */
  List<Model> models() {
    var loader = new Loader(files);
    var models = new ArrayList<Model>();
    for (var file : files.entrySet()) {
      if (file.getKey().endsWith(LIST)) {
        new String(file.getValue(), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> files.containsKey(line.replace('.', '/') + ".class"))
            .forEach(name -> models.add(model(loader, name)));
      }
    }
    return models;
  }

  private static Model model(ClassLoader loader, String name) {
    try {
      return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("compiled rules: no class " + name, e);
    }
  }

  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> files;

    Loader(Map<String, byte[]> files) {
      super(Fact.class.getClassLoader());
      this.files = files;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      var bytes = files.get(name.replace('.', '/') + ".class");
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      var bytes = files.get(name);
      return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }
  }
}
