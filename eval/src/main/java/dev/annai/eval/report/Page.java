package dev.annai.eval.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** An HTML page that is written from top to bottom. All text is escaped. For one thread. */
public final class Page {

  private static final int SHORT = 28;
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.,]+( %)?( \\*| {2})?|-");

  private final String title;
  private final StringBuilder body = new StringBuilder();
  private final List<String> chapters = new ArrayList<>();

  /** An empty page. */
  public Page(String title) {
    this.title = title;
  }

  /** A heading of a chapter, with a link to it at the top of the page. */
  public Page chapter(String text) {
    chapters.add(text);
    body.append("<h2 id=\"c%d\">%s</h2>%n".formatted(chapters.size(), escaped(text)));
    return this;
  }

  /** A heading inside a chapter. */
  public Page section(String text) {
    body.append("<h3>%s</h3>%n".formatted(escaped(text)));
    return this;
  }

  /** A paragraph. */
  public Page paragraph(String text) {
    body.append("<p>%s</p>%n".formatted(escaped(text)));
    return this;
  }

  /** A table; cells that look like numbers stand to the right. */
  public Page table(List<String> header, List<List<String>> rows) {
    body.append("<div class=\"scroll\"><table>%n<tr>".formatted());
    for (var i = 0; i < header.size(); i++) {
      var column = i;
      var numbers = !rows.isEmpty() && rows.stream().allMatch(r -> isNumber(r.get(column)));
      cell("th", numbers ? "n" : "", header.get(i));
    }
    body.append("</tr>%n".formatted());
    for (var row : rows) {
      body.append("<tr>");
      row.forEach(cell -> cell("td", kind(cell), cell));
      body.append("</tr>%n".formatted());
    }
    body.append("</table></div>%n".formatted());
    return this;
  }

  private void cell(String tag, String kind, String text) {
    var attribute = kind.isEmpty() ? "" : " class=\"" + kind + "\"";
    body.append("<%s%s>%s</%s>".formatted(tag, attribute, escaped(text), tag));
  }

  /** Numbers stand to the right; what is short is kept on one line. */
  private static String kind(String cell) {
    return isNumber(cell) ? "n" : cell.length() <= SHORT ? "s" : "";
  }

  private static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches();
  }

  /** The same, folded away under a line of text; without rows the line alone. */
  public Page foldedTable(String summary, List<String> header, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return paragraph(summary + ": none");
    }
    body.append("<details><summary>%s</summary>%n".formatted(escaped(summary)));
    table(header, rows);
    body.append("</details>%n".formatted());
    return this;
  }

  /** Drawings beside each other where there is room. */
  public Page figures(List<Figure> figures) {
    body.append("<div class=\"figures\">%n".formatted());
    for (var figure : figures) {
      var caption = escaped(figure.caption());
      body.append("<figure role=\"img\" aria-label=\"%s\">%n".formatted(caption));
      body.append(figure.svg());
      body.append("%n<figcaption>%s</figcaption></figure>%n".formatted(caption));
    }
    body.append("</div>%n".formatted());
    return this;
  }

  /** A drawing as SVG, and what it shows. */
  public record Figure(String svg, String caption) {}

  /** The whole page. */
  public String html() throws IOException {
    var links = new StringBuilder();
    for (var i = 0; i < chapters.size(); i++) {
      links.append("<a href=\"#c%d\">%s</a>%n".formatted(i + 1, escaped(chapters.get(i))));
    }
    return resource("page.html")
        .replace("{title}", escaped(title))
        .replace("{style}", resource("page.css"))
        .replace("{links}", links)
        .replace("{body}", body);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
