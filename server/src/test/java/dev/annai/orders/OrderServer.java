package dev.annai.orders;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An order system on a real socket that answers as it is told, or does not. */
public final class OrderServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String body = "";
  private volatile boolean silent;

  private OrderServer(int port) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    server = HttpServer.create(address, 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Listens; port 0: any free one. */
  public static OrderServer start(int port) throws IOException {
    return new OrderServer(port);
  }

  /** Answers with this from now on. */
  public OrderServer says(int status, String body) {
    this.status = status;
    this.body = body;
    this.silent = false;
    return this;
  }

  /** Takes requests and never answers. */
  OrderServer isSilent() {
    this.silent = true;
    return this;
  }

  /** Path and authorization of every request. */
  List<String> asked() {
    return asked;
  }

  /** The port on which it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** As it stands in the settings. */
  public String url() {
    return "http://127.0.0.1:%d/orders/{order}".formatted(port());
  }

  private void answer(HttpExchange exchange) throws IOException {
    var authorization = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(exchange.getRequestURI().getRawPath() + " " + authorization);
    if (silent) {
      await();
    }
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void await() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
