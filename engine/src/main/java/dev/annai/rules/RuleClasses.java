package dev.annai.rules;

import dev.annai.rules.fact.Fact;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a file as Java classes: what the compiler makes and the cache keeps.
 *
 * <p>Every version has a class loader of its own and is known to no registry, so that a version
 * which is no longer used is collected with all its classes.
 *
 * @param files path in the archive to content
 */
record RuleClasses(Map<String, byte[]> files) {

  /** Lists the classes that hold rules, one a line. */
  static final String LIST = "rules.list";

  RuleClasses {
    files = new TreeMap<>(files);
  }

  /** Whether the list of classes is there. */
  boolean isWhole() {
    return files.containsKey(LIST);
  }

  /** The rules that stand in the classes, loaded. */
  List<Model> models() {
    var loader = new Loader(files);
    var list = new String(files.getOrDefault(LIST, new byte[0]), StandardCharsets.UTF_8);
    return list.lines().map(name -> model(loader, name)).toList();
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
