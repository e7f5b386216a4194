package dev.annai.lint;

import dev.annai.pack.EntrySource;
import dev.annai.pack.Pack;
import dev.annai.source.Finding;
import dev.annai.source.Text;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers are CommonMark without HTML, say something themselves, and end in good time. */
final class AnswerStyle implements Check {

  private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^<>:@]*>|<!--|&[a-z]+;");
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} ");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\([^)]*\\)|<?https?://\\S+");

  /** About what is read on a telephone without scrolling twice. */
  private static final int LONG = 900;

  @Override
  public Stream<Finding> findings(Pack pack) {
    return pack.entries().stream()
        .flatMap(EntrySource::answers)
        .flatMap(answer ->
            Stream.of(
                    html(answer),
                    heading(answer),
                    onlyLink(answer),
                    tooShort(answer),
                    tooLong(answer))
                .flatMap(Optional::stream));
  }

  private static Optional<Finding> html(Text answer) {
    var html = HTML.matcher(answer.value());
    return html.find()
        ? Optional.of(
            Finding.error(
                answer.at(html.start()),
                "HTML: %s".formatted(html.group()),
                "Write CommonMark: **bold**, lists, [links](https://…); a customer would see tags."))
        : Optional.empty();
  }

  private static Optional<Finding> heading(Text answer) {
    var heading = HEADING.matcher(answer.value());
    return heading.find()
        ? Optional.of(
            Finding.warning(
                answer.at(heading.start()),
                "a heading in an answer",
                "A chat bubble is too small for headings; begin with the fact, in bold."))
        : Optional.empty();
  }

  private static Optional<Finding> onlyLink(Text answer) {
    var rest = LINK.matcher(answer.value()).replaceAll("").replaceAll("[\\s\\p{P}]", "");
    return rest.isEmpty()
        ? Optional.of(
            Finding.warning(
                answer.at(),
                "only a link",
                "Say in the answer itself what the customer needs to know; link for the rest."))
        : Optional.empty();
  }

  private static Optional<Finding> tooShort(Text answer) {
    return answer.value().strip().matches("\\S+")
        ? Optional.of(
            Finding.warning(
                answer.at(),
                "an answer of one word",
                "Answer in a sentence, and say what can be done next."))
        : Optional.empty();
  }

  private static Optional<Finding> tooLong(Text answer) {
    var length = answer.value().strip().codePointCount(0, answer.value().strip().length());
    return length > LONG
        ? Optional.of(
            Finding.warning(
                answer.at(),
                "%d characters (expected: at most %d)".formatted(length, LONG),
                "Keep what most customers need; make an entry of its own of the rest."))
        : Optional.empty();
  }
}
