import type { SearchTexts } from '../../late/search-texts';
import { formats } from '../formats';

const { number } = formats;

export const search: SearchTexts = {
  close: '検索を閉じる',
  results: '検索結果',
  suggestions: '候補',
  knows: (names) =>
    `場所、人物、出来事、記述などを、どの呼び名でも探せます${names.length ? `（例：${names.join('、')}）` : ''}。`,
  found: (finds) => `検索結果${number(finds)}件`,
  likeliest: (shown, finds) => `検索結果${number(finds)}件のうち上位${number(shown)}件`,
  nothing: (query) => `「${query}」の検索結果はありません。`,
  keys: '矢印キーで移動、Enterで開く、Escで閉じる。',
  kinds: { page: 'ページ', question: '答えのない問い', action: '操作' },
  actions: {
    saveTable: (save) => `関係：${save}`,
    letterKeys: { on: '文字キー：オン', off: '文字キー：オフ' },
    originalNames: { on: '現地の表記：オン', off: '現地の表記：オフ' },
  },
  also: {
    nothing: [],
    present: ['授業', 'スライド', '教室', 'プレゼン'],
    allLayersOn: ['レイヤーをすべてオン'],
    allLayersOff: ['レイヤーをすべてオフ'],
    auto: ['システム', '自動'],
    day: ['昼', '明るい', 'ライト'],
    night: ['夜', '暗い', 'ダーク'],
    projector: ['プロジェクター', '投影', 'コントラスト'],
    print: ['PDF', '紙', 'プリント'],
    save: ['ダウンロード', '画像', '書き出し'],
    quiz: ['問題', 'テスト', '練習'],
    share: ['リンク', 'アドレス', 'QRコード', '送る', 'スマホ'],
    table: ['ダウンロード', '書き出し', '表', '表計算', 'データ', 'ネットワーク', 'Gephi', 'Kumu', 'Cytoscape'],
    cite: ['参考文献', '文献リスト', 'Zotero', 'RIS', 'BibTeX'],
    play: ['アニメーション', '年表', '停止'],
    originalNames: ['文字', '漢字', '言語', 'つづり'],
    letterKeys: ['ショートカット', 'キーボード', '一文字キー', '音声入力'],
  },
};
