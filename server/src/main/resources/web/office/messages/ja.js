/** The office in Japanese. */
export default {
  title: '運用室', desk: '対応デスク', languages: '言語', name: '名前', password: 'パスワード', signIn: 'ログイン', signOut: 'ログアウト',
  wrong: '名前かパスワードが違います。', unreachable: 'サーバーにつながりません。少し待ってからもう一度お試しください。', slowly: '続けて間違えたため、{seconds}秒後にもう一度お試しください。', failed: 'できませんでした：{detail}',
  knowledge: 'ナレッジ', knowledgeNote: 'いま回答に使っているナレッジと、ファイルを最後に読み込んだときに見つかった点です。', version: 'バージョン', loaded: '読み込み日時',
  old: 'ファイルに直すところがあるため、ひとつ前のバージョンで回答しています。', clean: '直すところはありません。', severities: { error: 'エラー', warning: '確認' },
  notices: 'ほかのシステムへの通知', noticesNote: '引き継ぎ、終了、評価、返品受付をほかのシステム（Webhook）に知らせます。一日くり返しても届かなかったものは、ここに残ります。',
  states: { dead: '届かなかった通知', waiting: '送信待ち', sent: '送信済み' }, noneIn: { dead: '届かなかった通知はありません。', waiting: '送信待ちの通知はありません。', sent: 'まだ通知は送られていません。' },
  what: '内容', attempts: '試行', error: '理由', resend: '送り直す', resent: '送り直しています。',
  events: { 'conversation-handed-over': '引き継ぎ', 'conversation-closed': '対応終了', 'conversation-rated': '評価', 'return-requested': '返品受付' },
  person: '個人情報', personNote: 'お客様からご自身の情報の開示や削除を求められたときは、まずご本人であることを確かめてからお使いください。依頼の記録は残ります。',
  who: '電話番号、メールアドレス、または注文番号', export: 'ファイルに書き出す', erase: '削除する', eraseSure: 'この方の会話をすべて削除しますか？元には戻せません。',
  exported: '会話{count}件をファイルに書き出しました。', nobody: 'この方の会話は見つかりませんでした。', erased: '会話{count}件を削除しました。', later: '{count}件は法律により{until}まで保管し、その後自動的に削除されます。',
  requests: 'これまでの依頼', asked: '日時', kind: '依頼', by: '依頼元', byCustomer: 'お客様', found: '見つかった会話', kept: '保管中', kinds: { export: '書き出し', erasure: '削除' },
  colleagues: 'メンバー', colleaguesNote: '対応デスクにログインできる人です。', role: '役割', roles: { agent: '担当者', editor: '編集者', admin: '管理者' },
  firstPassword: '最初のパスワード（12文字以上）', add: '追加する', added: '{name}さんを追加しました。',
};
