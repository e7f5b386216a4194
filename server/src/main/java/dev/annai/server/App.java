package dev.annai.server;

import dev.annai.chat.Admission;
import dev.annai.chat.AskApi;
import dev.annai.chat.ConversationApi;
import dev.annai.chat.Conversations;
import dev.annai.chat.CustomerDoor;
import dev.annai.chat.Drift;
import dev.annai.chat.Hub;
import dev.annai.chat.Journal;
import dev.annai.chat.Nodes;
import dev.annai.chat.Notices;
import dev.annai.chat.ShopApi;
import dev.annai.desk.Desk;
import dev.annai.desk.DeskApi;
import dev.annai.desk.DeskDoor;
import dev.annai.desk.Gate;
import dev.annai.desk.Leases;
import dev.annai.desk.ListApi;
import dev.annai.desk.Staff;
import dev.annai.hook.HookApi;
import dev.annai.hook.Hooks;
import dev.annai.hook.Sender;
import dev.annai.http.Api;
import dev.annai.http.Callers;
import dev.annai.http.Errors;
import dev.annai.http.Figures;
import dev.annai.http.Heartbeat;
import dev.annai.http.Limits;
import dev.annai.http.Live;
import dev.annai.http.Origins;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.orders.OrderSystem;
import dev.annai.orders.RemoteOrders;
import dev.annai.privacy.PersonApi;
import dev.annai.privacy.PrivacyApi;
import dev.annai.privacy.Retention;
import dev.annai.shop.OrderBook;
import dev.annai.store.Edit;
import dev.annai.store.Store;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server, put together: every part is made here and handed what it needs. */
final class App implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(App.class);
  private static final Set<String> METHODS = Set.of("GET", "POST", "DELETE");

  /** When a node is gone, all its pages come to the others; the usual queue of 50 resets them. */
  private static final int ARRIVING_AT_ONCE = 4096;

  /** A connection's cache of headers takes 100 kB, and a live one would keep it for good. */
  private static final int NO_HEADERS = 0;

  private final Deque<AutoCloseable> parts;
  private final Optional<String> firstPassword;
  private final Live live;
  private final Javalin http;

  private App(Config config, Deque<AutoCloseable> parts) {
    this.parts = parts;
    var clock = config.clock();
    opened(DataFolder.hold(config.data()));
    var figures = opened(new Figures(config.web().metrics()));
    var pack = opened(PackWatch.load(config.knowledge(), clock, orders(config.orders(), figures)));
    var store = opened(Store.open(config.storage().place(), config.storage().seal()));
    var heartbeat = opened(new Heartbeat());

    var drift = new Drift(() -> pack.bot().with(bot -> bot.knowledge().search())).shown(figures);
    var hub = new Hub();
    Nodes.connect(store, hub);
    var journal = new Journal(store, hub, hooks(config.hook(), store));
    var conversations =
        new Conversations(pack.bot(), store, journal, clock, config.identities(), figures, drift);

    var notices = new Notices(pack.bot());
    var staff = new Staff(store);
    var leases = opened(new Leases(store, journal, notices, clock, config.desk().lease()));
    var desk = new Desk(journal, leases, notices, staff, clock);
    var gate = new Gate(staff);
    firstPassword = staff.makeFirst(config.desk().password());

    var retention = opened(new Retention(store, config.storage().keeping(), clock));
    var admission = new Admission(config.web().atOnce(), figures);
    var customers = new ConversationApi(conversations, journal, hub, admission);

    var origins = new Origins(config.web().origins());
    var limits = new Limits(config.web().limits(), new Callers(config.web().trusted()));
    live =
        new Live(
            origins,
            limits,
            heartbeat,
            List.of(
                new CustomerDoor(conversations, journal, hub),
                new DeskDoor(gate, journal, hub, staff, leases, clock)));
    var apis =
        List.of(
            limits,
            origins,
            new AskApi(pack.bot(), clock, figures, drift),
            new ShopApi(pack.bot()),
            customers,
            gate,
            new ListApi(gate, store, staff, leases, clock),
            new DeskApi(
                gate,
                desk,
                journal,
                staff,
                leases,
                clock,
                () -> pack.report().with(drift.warnings())),
            new PrivacyApi(customers, gate, journal, retention),
            new PersonApi(config.identities(), gate, journal, retention),
            new HookApi(gate, store),
            figures,
            new Pages(drift));
    http = Javalin.create(javalin -> configure(javalin, config.web(), live, apis));
    opened(http::stop);
    figures.gauge("annai.live", "open live connections", heartbeat, Heartbeat::size);
    figures.gauge("annai.store.waiting", "writes that wait for the store", store, Store::waiting);
    pack.start();
  }

  /** Starts to serve; answers from the moment it returns. */
  static App start(Config config) {
    var parts = new ArrayDeque<AutoCloseable>();
    try {
      var app = new App(config, parts);
      app.http.start();
      return app;
    } catch (RuntimeException e) {
      close(parts);
      throw e;
    }
  }

  /** The password of the first account, when this start has made it. */
  Optional<String> firstPassword() {
    return firstPassword;
  }

  /** The port that was given or found. */
  int port() {
    return http.port();
  }

  /** Method and path of every route of the interface, live connections among them. */
  Set<String> routes() {
    var routes = new TreeSet<String>();
    for (var route : http.unsafe.internalRouter.allHttpHandlers()) {
      var method = route.endpoint.method.name();
      if (METHODS.contains(method) && !route.endpoint.path.contains("<")) {
        routes.add(method + " " + route.endpoint.path);
      }
    }
    live.addresses().forEach(address -> routes.add("GET " + address));
    routes.remove("GET /");
    return routes;
  }

  /** Stops to take requests, then closes the parts, the last one first. */
  @Override
  public void close() {
    close(parts);
  }

  /** What cannot be closed keeps nothing else open. */
  private static void close(Deque<AutoCloseable> parts) {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        LOG.error("not closed", e);
      }
    }
  }

  /** Without an address nobody is told, and nothing is written down to be told. */
  private BiConsumer<Handle, Edit> hooks(Config.Hook hook, Store store) {
    if (hook.address() == null) {
      return (handle, edit) -> {};
    }
    opened(new Sender(store, hook.address(), hook.secret()));
    return new Hooks(store.ticker())::write;
  }

  /** Without a system of the shop the pack has the orders. */
  private Function<Loaded, OrderBook> orders(@Nullable OrderSystem system, Figures figures) {
    if (system == null) {
      return Loaded::orders;
    }
    var remote = opened(RemoteOrders.of(system));
    figures.gauge(
        "annai.orders.left.alone",
        "1 while the order system fails and is not asked",
        remote,
        orders -> orders.isLeftAlone() ? 1 : 0);
    return loaded -> remote.book(loaded.knowledge().stores());
  }

  private <T extends AutoCloseable> T opened(T part) {
    parts.push(part);
    return part;
  }

  private static void configure(
      JavalinConfig javalin, Config.Web web, Live live, List<? extends Api> apis) {
    javalin.startup.showJavalinBanner = false;
    javalin.startup.showOldJavalinVersionWarning = false;
    javalin.startup.startupWatcherEnabled = false;
    javalin.concurrency.useVirtualThreads = true;
    javalin.http.prefer405over404 = true;
    javalin.jetty.addConnector((server, http) -> connector(server, http, web));
    javalin.jetty.modifyServletContextHandler(live::register);
    Errors.register(javalin.routes);
    apis.forEach(api -> api.register(javalin.routes));
  }

  private static ServerConnector connector(Server server, HttpConfiguration http, Config.Web web) {
    http.setHeaderCacheSize(NO_HEADERS);
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setPort(web.port());
    connector.setAcceptQueueSize(ARRIVING_AT_ONCE);
    if (!web.host().isEmpty()) {
      connector.setHost(web.host());
    }
    return connector;
  }
}
