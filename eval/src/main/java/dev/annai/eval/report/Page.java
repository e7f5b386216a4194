package dev.annai.eval.report;

import dev.annai.eval.shell.TextTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
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
    return isNumber(cell) ? "n" : TextTable.columns(cell) <= SHORT ? "s" : "";
  }

  private static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches();
  }

  /** A folded table whose first row is its header. */
  Page foldedTable(String summary, List<List<String>> rows) {
    return foldedTable(summary, rows.getFirst(), rows.subList(1, rows.size()));
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

  /** Queries with what there is to say about each, folded away under a line of text. */
  Page foldedCases(String summary, List<Case> cases) {
    if (cases.isEmpty()) {
      return paragraph(summary + ": none");
    }
    body.append("<details><summary>%s: %d</summary>%n".formatted(escaped(summary), cases.size()));
    for (var one : cases) {
      body.append("<article><h4>%s</h4><dl>%n".formatted(escaped(one.query())));
      body.append("<dt>confidence</dt><dd>%s</dd>%n".formatted(one.sureness()));
      for (var fact : one.facts()) {
        var term = escaped(fact.term());
        body.append("<dt>%s</dt><dd>%s</dd>%n".formatted(term, escaped(fact.text())));
      }
      body.append("</dl></article>%n".formatted());
    }
    body.append("</details>%n".formatted());
    return this;
  }

  /** Drawings beside each other where there is room. */
  Page figures(List<Figure> figures) {
    body.append("<div class=\"figures\">%n".formatted());
    for (var figure : figures) {
      var caption = escaped(figure.caption());
      body.append("<figure>%n<div role=\"img\" aria-label=\"%s\">%n".formatted(caption));
      body.append(figure.svg());
      body.append("%n</div>%n<figcaption>%s<ul>%n".formatted(caption));
      figure
          .legend()
          .forEach((name, color) ->
              body.append(
                  "<li><i style=\"background:%s\"></i>%s</li>%n".formatted(color, escaped(name))));
      body.append("</ul></figcaption></figure>%n".formatted());
    }
    body.append("</div>%n".formatted());
    return this;
  }

  /**
   * A drawing as SVG, and what it shows.
   *
   * @param legend a curve's name to its colour, in the order of the curves
   */
  record Figure(String svg, String caption, SequencedMap<String, String> legend) {}

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
