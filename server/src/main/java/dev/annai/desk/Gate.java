package dev.annai.desk;

import dev.annai.desk.Staff.SignedIn;
import dev.annai.http.Api;
import dev.annai.http.Body;
import dev.annai.http.Json;
import dev.annai.http.Problem;
import dev.annai.store.Accounts.Account;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in to the desk: by a cookie, and for every change by a header that no form can send.
 */
public final class Gate implements Api {

  /** The cookie that carries a session's secret. */
  static final String COOKIE = "annai-desk";

  private static final String CSRF = "X-CSRF-Token";
  private static final String SESSION = "/desk/api/session";
  private static final int PASSWORD = 12;
  private static final List<String> ROLES = List.of("agent", "editor", "admin");

  private final Staff staff;

  /** Lets these people in. */
  public Gate(Staff staff) {
    this.staff = staff;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post(SESSION, this::signIn);
    routes.get(SESSION, request -> answer(request, view(signedIn(request))));
    routes.delete(SESSION, this::signOut);
    routes.get("/desk/api/accounts", this::accounts);
    routes.post("/desk/api/accounts", this::addAccount);
  }

  /** What a page must know of who has signed in. */
  record View(WireAgent agent, String csrf) {}

  /** Everybody who may sign in. */
  record AccountsView(List<WireAgent> accounts) {}

  /** Whoever reads something. */
  public Account reader(Context request) {
    return signedIn(request).account();
  }

  /** Whoever changes something; the header must be there. */
  public Account writer(Context request) {
    var signedIn = signedIn(request);
    if (!signedIn.csrf().equals(request.header(CSRF))) {
      throw Problem.forbidden(CSRF + ": absent or not of this session");
    }
    return signedIn.account();
  }

  /** An admin who changes something. */
  public Account admin(Context request) {
    var account = writer(request);
    requireAdmin(account);
    return account;
  }

  /** An admin who reads something. */
  public Account adminReader(Context request) {
    var account = reader(request);
    requireAdmin(account);
    return account;
  }

  /** Whoever carries this cookie. */
  Optional<Account> byCookie(@Nullable String secret) {
    return secret == null ? Optional.empty() : staff.of(secret).map(SignedIn::account);
  }

  private SignedIn signedIn(Context request) {
    var secret = request.cookie(COOKIE);
    return Optional.ofNullable(secret).flatMap(staff::of).orElseThrow(Problem::unauthorized);
  }

  private void signIn(Context request) {
    var body = Body.of(request);
    var secret =
        staff
            .signIn(body.required("name"), body.required("password"))
            .orElseThrow(Problem::unauthorized);
    request.header("Set-Cookie", cookie(request, secret, Staff.SESSION.toSeconds()));
    answer(request, view(staff.of(secret).orElseThrow(Problem::unauthorized)));
  }

  private void signOut(Context request) {
    writer(request);
    var secret = request.cookie(COOKIE);
    if (secret != null) {
      staff.signOut(secret);
    }
    request.header("Set-Cookie", cookie(request, "", 0)).status(204);
  }

  private void accounts(Context request) {
    adminReader(request);
    answer(request, new AccountsView(staff.all().stream().map(WireAgent::of).toList()));
  }

  private void addAccount(Context request) {
    admin(request);
    var body = Body.of(request);
    var role = body.required("role");
    if (!ROLES.contains(role)) {
      throw Problem.badField("role", "(expected: agent, editor or admin)");
    }
    var password = body.required("password");
    if (password.length() < PASSWORD) {
      throw Problem.badField("password", "too short (expected: at least 12 characters)");
    }
    var account =
        staff
            .add(body.required("name").strip(), password, role)
            .orElseThrow(() -> Problem.badField("name", "taken (expected: another one)"));
    answer(request.status(201), WireAgent.of(account));
  }

  private static void requireAdmin(Account account) {
    if (!account.role().equals("admin")) {
      throw Problem.forbidden("only an admin may do this");
    }
  }

  private static View view(SignedIn signedIn) {
    return new View(WireAgent.of(signedIn.account()), signedIn.csrf());
  }

  private static void answer(Context request, Object body) {
    request.header("Cache-Control", "no-store");
    request.result(Json.bytes(body)).contentType("application/json");
  }

  private static String cookie(Context request, String secret, long seconds) {
    return "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict%s"
        .formatted(COOKIE, secret, seconds, isLoopback(request.header("Host")) ? "" : "; Secure");
  }

  /**
   * A browser keeps no Secure cookie of a page that came over plain HTTP, as it does on loopback.
   */
  private static boolean isLoopback(@Nullable String host) {
    var name = host == null ? "" : host.replaceFirst(":\\d+$", "");
    return name.equals("localhost") || name.equals("[::1]") || name.startsWith("127.");
  }
}
