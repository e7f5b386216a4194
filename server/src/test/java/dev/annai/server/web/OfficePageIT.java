package dev.annai.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.annai.server.Served;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Visits.class)
class OfficePageIT {

  private static final String UNDELIVERED =
      """
      insert into outbox (id, type, body, state, attempts, created_at, due_at, error)
      values ('n1', 'return.requested', '{}', 'dead', 12, 0, 0, 'connection refused')
      """;

  @Test
  void sendsAnUndeliveredNoticeAgain(Site site) throws Exception {
    try (var store = DriverManager.getConnection("jdbc:sqlite:" + site.data().resolve("annai.db"));
        var insert = store.createStatement()) {
      insert.execute(UNDELIVERED);
    }
    var notices = card(office(site, "ko", "admin"), "notices");
    assertThat(notices.locator("tbody tr")).containsText("반품 접수");
    assertThat(notices.locator("tbody tr")).containsText("connection refused");

    notices.locator("tbody button").click();

    assertThat(notices).containsText("다시 보내고 있어요.");
    assertThat(notices).containsText("보내지 못한 알림이 없어요.");
  }

  @Test
  void handsAPersonsConversationsOverAndErasesThem(Site site) throws Exception {
    var customer = site.customer("ja");
    for (var said : List.of("再入荷したら知らせてほしいです", "ニットセーター ベージュ M", "mika@example.jp", "はい")) {
      customer.say(said);
    }
    assertThat(customer.guide().last()).containsText("受付番号");
    var page = office(site, "ja", "admin");
    var person = card(page, "person");

    person.locator("input").fill("mika@example.jp");
    var file = page.waitForDownload(() -> person.locator(".export").click());
    assertTrue(Files.readString(file.path()).contains("ニットセーター"));
    assertThat(person).containsText("会話1件をファイルに書き出しました。");
    page.onceDialog(dialog -> dialog.accept());
    person.locator(".erase").click();

    assertThat(person).containsText("会話1件を削除しました。");
    assertThat(person.locator("tbody tr")).hasCount(2);
  }

  @Test
  void letsAColleagueInWhoIsNoAdmin(Site site) {
    var colleagues = card(office(site, "en", "admin"), "colleagues");
    colleagues.locator("input[name=name]").fill("Noa");
    colleagues.locator("input[name=password]").fill(Served.PASSWORD);
    colleagues.locator("form button").click();
    assertThat(colleagues).containsText("Noa was added.");

    var page = office(site, "en", "Noa");

    assertThat(card(page, "knowledge").locator("dd").first()).not().isEmpty();
    assertThat(page.locator(".card")).hasCount(2);
  }

  private static Page office(Site site, String language, String name) {
    var page = site.visitor(language);
    page.navigate(site.address() + "/office/");
    page.locator("input[name=name]").fill(name);
    page.locator("input[name=password]").fill(Served.PASSWORD);
    page.locator("form button").click();
    assertThat(page.locator(".card").first()).isVisible();
    return page;
  }

  private static Locator card(Page page, String name) {
    return page.locator("[data-card=" + name + "]");
  }
}
