package dev.annai.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts of phrasings, found by any part of them: only those that have the rarest two letters of
 * what is looked for are read. Filled by one thread, then read by any.
 */
final class Infixes {

  /** Told of each text that has what is looked for, in the order of the texts. */
  interface Finder {

    /** A phrasing, where the part begins in its text, and how long that text is. */
    void found(int phrasing, int at, int length);
  }

  private record Form(int phrasing, String text) {}

  /** How often a half of what is looked for is found, and the rest compared. */
  private static final int NEAR = 600;

  private final List<Form> forms = new ArrayList<>();
  private final Map<Integer, Postings> byLetters = new HashMap<>();

  void add(int phrasing, String text) {
    var form = forms.size();
    forms.add(new Form(phrasing, text));
    for (var i = 0; i < text.length(); i++) {
      at(one(text, i), form);
      if (i > 0) {
        at(two(text, i), form);
      }
    }
  }

  private void at(int letters, int form) {
    byLetters.computeIfAbsent(letters, l -> new Postings()).add(form);
  }

  void find(String part, Finder finder) {
    var rarest = rarest(part);
    for (var i = 0; i < rarest.size; i++) {
      var form = forms.get(rarest.forms[i]);
      var at = form.text().indexOf(part);
      if (at >= 0) {
        finder.found(form.phrasing(), at, form.text().length());
      }
    }
  }

  private Postings rarest(String part) {
    var rarest = part.length() == 1 ? postings(one(part, 0)) : postings(two(part, 1));
    for (var i = 2; i < part.length(); i++) {
      var postings = postings(two(part, i));
      rarest = postings.size < rarest.size ? postings : rarest;
    }
    return rarest;
  }

  /**
   * Tells of the texts that have what is looked for, one wrong key forgiven; of some of them more
   * than once.
   */
  void near(String part, Finder finder) {
    var half = part.length() / 2;
    // One wrong key leaves one of the halves whole; two keys that changed places may touch both.
    begun(part, half, finder);
    ended(part, half, finder);
    begun(part, half - 1, finder);
    ended(part, half + 1, finder);
  }

  /** Those that have the beginning as it is, and what follows with a wrong key at most. */
  private void begun(String part, int end, Finder finder) {
    var rest = part.substring(end);
    halves(
        part.substring(0, end),
        (phrasing, at, text) -> {
          if (WrongKey.length(rest, text, at + end, 1) >= 0) {
            finder.found(phrasing, at, text.length());
          }
        });
  }

  /** Those that have the end as it is, and what goes before with a wrong key at most. */
  private void ended(String part, int start, Finder finder) {
    var rest = part.substring(0, start);
    halves(
        part.substring(start),
        (phrasing, at, text) -> {
          var length = WrongKey.length(rest, text, at - 1, -1);
          if (length >= 0) {
            finder.found(phrasing, at - length, text.length());
          }
        });
  }

  private interface Half {
    void found(int phrasing, int at, String text);
  }

  private void halves(String half, Half found) {
    if (half.length() < 2) {
      return;
    }
    var rarest = rarest(half);
    var compared = 0;
    for (var i = 0; i < rarest.size && compared < NEAR; i++) {
      var form = forms.get(rarest.forms[i]);
      var text = form.text();
      for (var at = text.indexOf(half); at >= 0; at = text.indexOf(half, at + 1)) {
        compared++;
        found.found(form.phrasing(), at, text);
      }
    }
  }

  private Postings postings(int letters) {
    return byLetters.getOrDefault(letters, Postings.NONE);
  }

  private static int one(String text, int at) {
    return text.charAt(at);
  }

  private static int two(String text, int at) {
    return text.charAt(at - 1) << 16 | text.charAt(at);
  }

  private static final class Postings {

    private static final Postings NONE = new Postings();

    private int[] forms = new int[4];
    private int size;

    private void add(int form) {
      if (size == 0 || forms[size - 1] != form) {
        forms = size == forms.length ? Arrays.copyOf(forms, 2 * size) : forms;
        forms[size++] = form;
      }
    }
  }
}
