package dev.annai.eval.served;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One server process on loopback, started, killed and started again as often as wanted. Its log is
 * {@code server.log} in its folder.
 */
public final class Node implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long LOOK_MILLIS = 50;

  private final List<String> command;
  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();
  private final int port;
  private @Nullable Process process;

  private Node(List<String> command, Path folder, int port) {
    this.command = command;
    this.folder = folder;
    this.port = port;
  }

  /**
   * A node that is not yet started.
   *
   * @param command starts a server in the foreground
   * @param folder of its data
   * @param settings by the names that they have in a settings file
   */
  public static Node of(List<String> command, Path folder, Map<String, String> settings)
      throws IOException {
    Files.createDirectories(folder);
    var node = new Node(List.copyOf(command), folder, freePort());
    settings.forEach((name, value) -> node.environment.put(variable(name), value));
    node.environment.put("ANNAI_HOST", "127.0.0.1");
    node.environment.put("ANNAI_PORT", Integer.toString(node.port));
    node.environment.put("ANNAI_DATA", folder.toString());
    return node;
  }

  /** Where it listens. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Starts the process without waiting for it. */
  public void begin() throws IOException {
    var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()));
    // What this shell has set for its own server must not reach this one.
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("ANNAI_") && !name.equals("ANNAI_HEAP"));
    builder.environment().putAll(environment);
    process = builder.start();
  }

  /** Starts the process and waits until it answers. */
  public void start() throws IOException, InterruptedException {
    begin();
    await();
  }

  /** Waits until the process answers. */
  public void await() throws IOException, InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (process == null || !process.isAlive()) {
        throw new IOException("the server ended instead of starting: see " + log());
      }
      if (Calls.isHealthy(this)) {
        return;
      }
      Thread.sleep(LOOK_MILLIS);
    }
    throw new IOException("the server does not answer after " + PATIENCE + ": see " + log());
  }

  /** Ends the process at once, as a power cut would. */
  public void kill() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  /** Asks the process to stop, and waits until it has. */
  public void stop() throws InterruptedException {
    if (process != null) {
      process.destroy();
      process.waitFor();
    }
  }

  /** Number of the process, while there is one. */
  public long pid() {
    if (process == null) {
      throw new IllegalStateException("the node was never started");
    }
    return process.pid();
  }

  /** Folder of its data. */
  public Path folder() {
    return folder;
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  private Path log() {
    return folder.resolve("server.log");
  }

  private static String variable(String setting) {
    return "ANNAI_" + setting.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
