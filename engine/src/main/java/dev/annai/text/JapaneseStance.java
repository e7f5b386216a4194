package dev.annai.text;

import dev.annai.text.Stance.Asked;
import dev.annai.text.Stance.Polarity;
import java.util.regex.Pattern;

/** Japanese: ない, ません, ず, ぬ, 未-, 不可. */
final class JapaneseStance {

  private static final Pattern DENYING =
      Pattern.compile(
          "ない|なかっ|なくて|なくな|ません|ずに|ず[、。 ]|ず$|無い|不可|(?<![実])未(着|達|配|払|入金|発送|到着|受領|払い)|なし$|無し|ねえ|へん$|まへん|まだ(です|でしょう|な[んの])?(か|が|けど)?[?!？！。 ]*$");

  /** Forms of duty, and adjectives that only end alike. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(なけれ|なく|なきゃ|ない)(ば|て|と)?(は|も)?(なら|なり|いけ|だめ|駄目)(ない|ません|なく|なかった)?|なきゃ|少な|危な|つたな|切な|儚な|間違いな|問題な|でしかたない|もったいな"
              + "|(わか|分か|解|判)(らな|りませ)|すみません|すいません|申し訳(ござい|あり)ません|かもしれ(ない|ません)|じゃない(か|です)");

  private static final Pattern COURTEOUS =
      Pattern.compile(
          "(でき|もらえ|いただけ|頂け|くれ|ください|可能では|いただき|られ|[えけせてねめれ])?(ませんか|ませんでしょうか|ないでしょうか|ないですか|ないかな|ないの[?？]?$)");

  /** Denies by the way: unless, because … not, so that … not. */
  private static final Pattern BY_THE_WAY =
      Pattern.compile("なければ|ないため、(?=.{6})|ないよう(に|な)|ないで(?=.{4})|ずに");

  /** Says in other words that something is not. */
  private static final Pattern IN_MEANING =
      Pattern.compile("禁止|拒否|拒絶|失敗|控え|避け|紛失|行方不明|止め(て|る)|やめ(て|る)");

  private static final int SENTENCE = 10;

  private static final AskedWords ASKED =
      new AskedWords()
          .with(Asked.WHY, "なぜ|何故|なんで|どうして|理由|原因")
          .with(Asked.WHEN, "いつ(?!も)|何日|何時|何ヶ月|何か月|(どの|どれ)(くらい|ぐらい)(で|かか|待)|日数")
          .with(Asked.WHERE, "どこ|何処|どちらで")
          .with(Asked.HOW, "どうやって|どうすれば|どうしたら|どのように|どうやれば|方法|やり方|手順|仕方")
          .with(Asked.HOW_MUCH, "いくら|幾ら|何円|おいくら")
          .with(Asked.WHO, "誰|だれ|どなた");

  private JapaneseStance() {}

  static Stance of(String text) {
    var asks = ASKED.in(text);
    var why = asks.contains(Asked.WHY);
    return new Stance(Sentences.polarity(text, SENTENCE, part -> polarity(part, why)), asks);
  }

  private static Polarity polarity(String text, boolean why) {
    var plain = HARMLESS.matcher(text).replaceAll(" ");
    if (!DENYING.matcher(plain).find()) {
      return IN_MEANING.matcher(plain).find() ? Polarity.EITHER : Polarity.AFFIRMS;
    }
    var courteous = !why && COURTEOUS.matcher(plain).find();
    var passing = !DENYING.matcher(BY_THE_WAY.matcher(plain).replaceAll(" ")).find();
    return courteous || passing ? Polarity.EITHER : Polarity.DENIES;
  }
}
