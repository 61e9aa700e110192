import type { AuthorTexts } from '../../late/author-texts';
import { formats } from '../formats';

const { number, list } = formats;

export const author: AuthorTexts = {
  open: 'ファイルの確認・取り込み',
  close: '閉じる',
  lead: 'ストーリーのファイルを選ぶと、誤りがないか確かめます。表、GeoJSON、StoryMapJS、TimelineJS、Kumuのファイルを選ぶと、ストーリーの下書きを作ります。ファイルは、お使いの端末の外に出ません。',
  choose: 'ファイルを選ぶ',
  reading: 'ファイルを読み込み中…',

  found: (file, faults, toDo, advice) => {
    const parts = [
      ...(faults > 0 ? [`誤り${number(faults)}件`] : []),
      ...(toDo > 0 ? [`まだ書くところ${number(toDo)}件`] : []),
      ...(advice > 0 ? [`見直すとよいところ${number(advice)}件`] : []),
    ];
    return `${file}：${parts.length > 0 ? parts.join('、') : '誤りなし'}`;
  },
  faults: '直すところ',
  faultsWhy: '直すまで、ストーリーは表示されません。',
  toDo: 'まだ書くところ',
  toDoWhy: 'これは下書きです。「TODO」で始まる文を、すべて書き換えてください。',
  advice: '見直すとよいところ',
  adviceWhy: 'このままでも、ストーリーは表示されます。',
  more: (count) => `ほかに${number(count)}件あります。`,

  draft: (file) => `${file}から作ったストーリーの下書き`,
  draftHolds: ([places, relations, events, claims, chapters]) =>
    [
      `場所${number(places)}か所`,
      `関係${number(relations)}件`,
      `出来事${number(events)}件`,
      `記述${number(claims)}件`,
      `全${number(chapters)}章`,
    ].join('、'),
  noDraft: '下書きを作れませんでした',
  save: '下書きを保存',
  encoding: '文字コード',
  encodingWhy:
    '文字がどう保存されているか、ファイルに書かれていません。ここで文字が正しく見えなければ、別の文字コードを選んでください。',

  notices: {
    'no-table': () =>
      'このファイルには、ストーリーのもとになるものがありません。いちばん上に、列の名前の行を入れてください。',
    'unknown-columns': (names) =>
      `使わなかった列：${names}。ストーリーに当てはまるものがないか、列の名前を変える必要があります。`,
    'unknown-table': (names) =>
      `行が何を表すのか、わかりません。列は${names}です。関係には「Source」と「Target」、場所には「Name」「Latitude」「Longitude」、出来事には「Date」と「Title」、記述には「Statement」と「Paragraphs」の列が必要です。`,
    'broken-quotes': (row) =>
      `${row}行目：引用符が閉じていないか、ます目の途中にあります。引用符1つは、2つ続けて書きます：""。ここから後の行は、正しくないかもしれません。`,
    'too-many-cells': (row) =>
      `${row}行目のます目が、列の数より多くあります。コンマの入った文に、引用符が付いていないのかもしれません。`,
    'no-ends': (row) => `${row}行目を省きました。関係には「Source」に場所が必要です。`,
    'bad-position': (found) =>
      `${found}の位置を読み取れません。緯度と経度を、12.34と-56.78のように、度で書いてください。`,
    'swapped-columns': () => 'ファイル全体で緯度と経度が逆のようなので、入れ替えました。地図で確かめてください。',
    'bad-date': (found) =>
      `${found}という日付は、2通りに読めるか、読み取れません。2001-02-03のように、年、月、日の順に書いてください。`,
    'unknown-territory': (found) =>
      `「${found}」という国・地域はわからないので、省きました。ISO 3166-1の3文字か2文字のコード、または英語の国名を書いてください。`,
    'same-id': (found) => `「${found}」が2つあります。最初のものを使いました。`,
    shapes: (count) =>
      `使えない区域や点を${count}件省きました。ストーリーで使えるのは、場所と、2つの場所を結ぶ線です。`,
    routes: (count) => `${count}本の線に3つ以上の点があります。両端だけを使いました。`,
    media: (count) => `画像、動画、埋め込みページを${count}件省きました。その文章だけを使いました。`,
    markup: () => '文章に書式やリンクがありました。今は文字だけです。',
    'too-large': () => 'ファイルが20 MBを超えています。ストーリーには大きすぎます。',
    'not-readable': () =>
      'これはJSONですが、ここで読めるソフト（GeoJSON、StoryMapJS、TimelineJS、Kumu）のものではありません。',
    workbook: () => 'これは表計算のブックか、圧縮ファイルです。表計算ソフトで開き、表を1つずつCSVで保存してください。',
  },

  toDos: {
    title: 'ストーリーに題名を付けてください。',
    summary: '記事を2、3文でまとめてください。',
    bounds: '地図に入れる範囲を、[西, 南, 東, 北]の順に、度で書いてください。',
    date: 'ストーリーの日付を、年-月-日で書いてください。',
    sourceTitle: '記事の題名を書いてください。',
    sourceKind: '「ニュース記事」のように、何であるかを書いてください。',
    dateline: '記事の初めにある場所を、日付を付けずに書いてください。場所がなければ、この項目を省いてください。',
    paragraphs: '記事の段落に番号を付けてください。ここに段落の数と、それぞれの話題を書いてください。',
    topic: (n) => `段落${number(n)}の話題を書いてください。`,
    placeName: '場所の名前を書いてください。',
    position: '[経度, 緯度]を、経度を先にして、度で書いてください。',
    territory: '国・地域のISO 3166-1 alpha-3コードを書いてください。',
    territoryMeant: (found) =>
      `「territory」に、国・地域のISO 3166-1 alpha-3コードを書いてください。ファイルには「${found}」とあります。`,
    placeSummary: 'この場所について記事が伝えることを、1文で書いてください。',
    layerSummary: 'このレイヤーの関係に共通することを、1文で書いてください。',
    layerKind: (found, kinds) =>
      `${found === '' ? 'ファイルに種類が書かれていません。' : `「${found}」という種類は、この形式にありません。`}次から1つ選んでください：${kinds.join('、')}。「線と印」のページ（#/explore?panel=kinds）で見られます。`,
    direction:
      'ファイルに向きが書かれていません。「both」（両方向）、「forward」（最初の場所から2つ目の場所へ）、「none」（向きなし）のどれかを書き、この注記を取り除いてください。',
    relationTitle: '関係に題名を付けてください。',
    relationLabel: '地図の線に付ける、短い言葉を書いてください（10文字くらいまで）。',
    relationSummary: 'この関係について記事が伝えることを、1文で書いてください。',
    wayClaims:
      '経由するこの地点がどの記述にもとづくかは、ファイルに書かれていません。この地点に触れている記述だけを残してください。',
    relationDate: (field, found) =>
      `「${field}」を、2001-02-03や2001-02のように、EDTFで書いてください。ファイルには「${found}」とあります。`,
    eventTitle: '出来事に題名を付けてください。',
    eventDate: (found) =>
      `日付を、2001-02-03や2001-02のように、EDTFで書いてください。${found && `ファイルには「${found}」とあります。`}`,
    eventSummary: '何が起きたかを、1文で書いてください。',
    chapterTitle: '章に題名を付けてください。',
    chapterBody: '2、3文で書いてください。',
    notes: '発表者用のメモを、200～400文字くらいで書いてください。',
    side: 'この人物の側を代表する場所のidを書いてください。',
    role: 'これがだれなのかを、記事の言葉で書いてください。',
    claim: 'これについて記事が述べることを、自分の言葉で書いてください。',
    basis:
      'これには、記事のどこにもとづくかが書かれていませんでした。source、paragraphs、basis（reported、said、inferredのどれか）を書いてください。',
  },

  cli: {
    usage: [
      'npm run story -- new my-story          説明付きのひな形public/stories/my-story.jsonを作る',
      'npm run story -- check STORY …         idかパスで指定したストーリーの誤りをすべて示す。誤りがあれば1で終わる',
      'npm run story -- import FILE … [--to NAME] [--encoding NAME]',
      '                                       表（CSV、TSV）、GeoJSON、StoryMapJS、TimelineJS、Kumuからストーリーの下書きを作る',
    ].join('\n'),
    unknown: (command) => `「${command}」というコマンドはありません。`,
    noFile: 'ファイルを指定してください。',
    missing: (file) => `${file}というファイルはありません。`,
    noStory: (asked, folder) =>
      `「${asked}」というストーリーはありません。${folder}にこのidのファイルはなく、このパスのファイルもありません。`,
    exists: (file) => `${file}はすでにあります。上書きはしないので、別の名前を選んでください。`,
    badName: (name) =>
      `「${name}」は、ストーリーの名前にできません。「my-story」のように、小文字のaからz、数字、1つずつのハイフンを使ってください。`,
    badEncoding: (name, all) => `「${name}」という文字コードはわかりません。次の中から選んでください：${list(all)}。`,
    written: (file) => `${file}を書き出しました`,
    next: (name, file) =>
      `そこにストーリーを書き、「npm run story -- check ${file}」で確かめてください。「npm run dev」を実行すると、#/explore?story=${name} で見られます`,
  },
};
