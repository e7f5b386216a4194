package dev.annai.server;

import dev.annai.desk.Staff;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves customers and agents until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Serves customers and agents until it is stopped.",
      "Every setting can stand in the file and in the environment too (--port: ANNAI_PORT)."
    })
final class ServeCommand implements Callable<Integer> {

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    var app = App.start(SettingFlags.config(spec));
    Runtime.getRuntime().addShutdownHook(new Thread(app::close, "shutdown"));
    var out = spec.commandLine().getOut();
    out.printf("Annai answers.%n");
    out.printf("  the shop's demo page  http://localhost:%d/%n", app.port());
    out.printf("  the desk for agents   http://localhost:%d/desk/%n", app.port());
    app.firstPassword()
        .ifPresent(password ->
            out.printf(
                "  its first account      %s / %s   (told only now: write it down)%n",
                Staff.FIRST, password));
    out.flush();
    Thread.currentThread().join();
    return 0;
  }
}
