package dev.annai.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;

/** From rule files to Java classes. Takes seconds; each compiles once. */
final class RuleCompiler {

  private static final String FOLDER = "src/main/resources/";

  /** Whether each condition is a source file of its own: a sixth of the time to compile. */
  private static final String CLASS_PER_CONDITION = "drools.externaliseCanonicalModelLambda";

  private static final AtomicLong COMPILATIONS = new AtomicLong();

  private final List<RuleFile> files;
  private List<RuleFault> faults = List.of();

  RuleCompiler(List<RuleFile> files) {
    this.files = files;
  }

  /** The classes; none when there are faults. */
  @Nullable RuleClasses compile() {
    var kie = KieServices.get();
    var release = kie.newReleaseId("dev.annai", "rules", "c" + COMPILATIONS.incrementAndGet());
    var folder = kie.newKieFileSystem();
    folder.generateAndWritePomXML(release);
    files.forEach(file -> folder.write(FOLDER + file.name(), file.drl()));
    try {
      var builder = (InternalKieBuilder) kie.newKieBuilder(folder);
      builder.withKModuleModel(settings(kie)).buildAll(ExecutableModelProject.class);
      var errors = builder.getResults().getMessages(Message.Level.ERROR);
      if (!errors.isEmpty()) {
        faults = new FaultFinder(files).faults(errors);
        return null;
      }
      faults = strangers();
      return faults.isEmpty() ? classes((InternalKieModule) builder.getKieModule()) : null;
    } finally {
      kie.getRepository().removeKieModule(release);
    }
  }

  private static KieModuleModel settings(KieServices kie) {
    return kie.newKieModuleModel().setConfigurationProperty(CLASS_PER_CONDITION, "false");
  }

  /** Files of another package than the first: of their rules Drools 10.2 misses some. */
  private List<RuleFault> strangers() {
    var faults = new ArrayList<RuleFault>();
    var outlines = RuleOutline.of(files.stream().map(RuleFile::drl).toList());
    for (var i = 1; i < outlines.size(); i++) {
      var name = outlines.get(i).name();
      if (!name.equals(outlines.getFirst().name())) {
        faults.add(stranger(files.get(i), name, outlines.getFirst().name()));
      }
    }
    return faults;
  }

  private RuleFault stranger(RuleFile file, String name, String expected) {
    var line = 1 + file.drl().lines().map(String::strip).toList().indexOf("package " + name);
    return new RuleFault(
        file.name(),
        Math.max(1, line),
        "package %s (expected: %s, as in %s)".formatted(name, expected, files.getFirst().name()));
  }

  List<RuleFault> faults() {
    return faults;
  }

  private static RuleClasses classes(InternalKieModule module) {
    var classes = new TreeMap<String, byte[]>();
    for (var name : new ArrayList<>(module.getFileNames())) {
      var bytes = module.getBytes(name);
      if (bytes != null) {
        classes.put(name, bytes);
      }
    }
    return new RuleClasses(classes);
  }
}
