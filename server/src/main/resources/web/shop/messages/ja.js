/** The sample shop in Japanese. */
export default {
  name: '月灯り商店', menu: 'メニュー', languages: '言語', new: '新着の品', service: 'ご利用案内', faq: 'よくある質問',
  season: '2026 秋冬', promise: '月の灯りのように、そっと長く寄り添うものを', look: '商品を見る',
  newNote: '季節の変わり目ごとに、少しずつ、ていねいに選んでいます。',
  coat: 'ウールコート', coatNote: 'ネイビー・軽くて暖かいウール90%', mugs: '陶器のマグカップセット', mugsNote: '手になじむ二つひと組',
  lamp: 'デスクライト', lampNote: '三段階の明るさ、月のかたちの笠', blanket: 'ウールブランケット', blanketNote: 'ソファにいつも一枚',
  bag: 'トートバッグ', bagNote: 'ブラック・13インチのノートPCまで', notebooks: 'ノート三冊セット', notebooksNote: '無地と横罫、書きやすい紙',
  ask: '送料を聞く', askDelivery: '送料はいくらですか？',
  fee: '送料 550円', feeNote: '5,500円以上のご注文は無料。沖縄・離島は別途かかります。',
  dispatch: '13時までのお支払いで当日発送', dispatchNote: '営業日に限ります。本州・四国は1〜2営業日でお届けします。',
  returns: '到着から8日以内は返品できます', returnsNote: '未使用でしたら、お客様のご都合でも承ります。',
  hours: '担当者は平日10時〜17時', hoursNote: '祝日を除きます。自動案内はいつでもご利用いただけます。',
  phone: 'お電話 0120-000-000', mail: 'support@tsukiakari.example', demo: 'Annaiをご覧いただくための見本の店です。実際の販売はしておりません。', desk: '担当者の画面',
};
