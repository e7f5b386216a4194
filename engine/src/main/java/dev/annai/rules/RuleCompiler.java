package dev.annai.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/**
 * From rule files to Java classes, all in one go. Takes seconds in a fresh JVM; each compiles once.
 */
final class RuleCompiler {

  /** The compiler's list of classes that hold rules, one a line. */
  private static final String LIST = "/drools-model";

  private static final String FOLDER = "src/main/resources/";
  private static final AtomicLong COMPILATIONS = new AtomicLong();

  private final List<RuleFile> files;
  private List<RuleFault> faults = List.of();

  RuleCompiler(List<RuleFile> files) {
    this.files = files;
  }

  /** The classes of each file; none when there are faults. */
  @Nullable Map<RuleFile, RuleClasses> compile() {
    var kie = KieServices.get();
    var release = kie.newReleaseId("dev.annai", "rules", "c" + COMPILATIONS.incrementAndGet());
    var folder = kie.newKieFileSystem();
    folder.generateAndWritePomXML(release);
    files.forEach(file -> folder.write(FOLDER + file.name(), RulePackage.of(file).drl()));
    try {
      var builder = kie.newKieBuilder(folder).buildAll(ExecutableModelProject.class);
      var errors = builder.getResults().getMessages(Message.Level.ERROR);
      if (!errors.isEmpty()) {
        faults = new FaultFinder(files).faults(errors);
        return null;
      }
      return classes((InternalKieModule) builder.getKieModule());
    } finally {
      kie.getRepository().removeKieModule(release);
    }
  }

  List<RuleFault> faults() {
    return faults;
  }

  private Map<RuleFile, RuleClasses> classes(InternalKieModule module) {
    var classes = new LinkedHashMap<RuleFile, RuleClasses>();
    for (var file : files) {
      classes.put(file, classes(module, RulePackage.of(file)));
    }
    return classes;
  }

  private static RuleClasses classes(InternalKieModule module, RulePackage own) {
    var classes = new TreeMap<String, byte[]>();
    for (var name : new ArrayList<>(module.getFileNames())) {
      if (name.startsWith(own.folder())) {
        classes.put(name, module.getBytes(name));
      } else if (name.endsWith(LIST)) {
        var all = new String(module.getBytes(name), StandardCharsets.UTF_8);
        classes.put(RuleClasses.LIST, own.list(all).getBytes(StandardCharsets.UTF_8));
      }
    }
    return new RuleClasses(classes);
  }
}
