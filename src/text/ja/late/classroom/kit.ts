import type { KitTexts } from '../../../late/classroom/kit-texts';
import { formats } from '../../formats';

const { number, list } = formats;

export const kit: KitTexts = {
  title: '授業用プリント',
  lead: '書き込む地図、答えを書く質問、切って使うカード、解答、授業の計画です。どれもこのストーリーから作りました。',
  open: 'プリントを印刷、コピー',

  close: '閉じる',
  paper: '用紙',
  papers: { a4: 'A4', letter: 'レター' },
  wallSize: '壁の地図のページ数',
  pages: (pages) => `${number(pages)}ページ`,
  all: 'すべてのプリントを印刷',
  print: '印刷',
  printOne: (sheet) => `印刷：${sheet}`,
  copy: '文書用にコピー',
  copyOne: (sheet) => `文書用にコピー：${sheet}`,
  making: 'プリントを作っています…',
  copied: 'コピーしました。文書に貼り付けてください。',
  copiedWithoutMap:
    'このブラウザーではページが画像をコピーできないため、地図なしでコピーしました。地図は、プリントを印刷すると出ます。',
  notCopied: 'このブラウザーではコピーできないので、プリントを印刷するか、PDFで保存してください。',
  failed: 'プリントを作れませんでした。ほかはすべて使えます。もう一度押してください。',
  noLand: '陸地を読み込めなかったので、地図に陸地がありません。この画面を閉じて、もう一度開いてください。',

  sheets: {
    plan: { title: '授業の計画', what: '1ページに、質問、課題、そして10分、15分、45分の時間配分。' },
    chapters: { title: 'すべての章', what: '章ごとに、地図、先生用のメモ、質問と答え。' },
    answers: { title: '解答', what: '先生用。質問、表、地図、カードの答えがすべてあります。' },
    pupils: { title: '生徒用プリント', what: '章ごとの質問と答えを書く線、そして空欄のある表。' },
    blanks: { title: '空欄のある地図', what: '名前の代わりに番号があり、名前を書く線と場所の一覧が付きます。' },
    mute: { title: '名前のない地図', what: '海岸線と境界線、場所ごとの点を、ページいっぱいに。' },
    cards: { title: '切って分けるカード', what: 'どうして分かるのかで分ける記述と、順に並べる出来事。' },
    wall: { title: '壁の地図', what: '名前のない地図を何ページかに分けました。貼り合わせて使います。' },
  },

  name: '名前',
  day: '日付',
  map: (sheet) => `地図：${sheet}`,

  blanks: {
    task: 'どの場所が何番ですか。線の上に名前を書きましょう。',
    places: '場所',
  },
  mute: { task: '点の横に、場所の名前を書きましょう。' },
  wall: {
    task: '枠に沿って切り、ページを貼り合わせます。',
    part: (row, column) => `上から${number(row)}段目、左から${number(column)}列目`,
  },
  pupils: {
    questions: '質問',
    table: 'だれが言い、どうして分かるのか',
    task: '空欄を埋めましょう。地図と、段落に番号を付けた文章が手がかりになります。',
    statement: '記述',
    who: 'だれが言うか',
    how: 'どうして分かるか',
    where: '段落',
    thisMap: 'この地図',
  },
  cards: {
    sort: 'カードを切り取り、記述を当てはまる見出しの下に置きましょう。どうして分かるのでしょうか。',
    order: 'カードを切り取り、出来事を起きた順に並べましょう。',
    headings: '見出し',
    statements: '記述',
    events: '出来事',
    inOrder: '起きた順',
  },
  plan: {
    big: '大きな質問',
    compelling: (story) => `「${story}」：何が分かっていて、だれがそう言い、どこまで確かだと言えるか。`,
    supporting: '途中の質問',
    about: (chapter) => `「${chapter}」：だれが何を言い、どうして分かるか。`,
    inChapter: (chapter) => `第${number(chapter)}章`,
    tasks: '課題と時間',
    task: '課題',
    minutes: (minutes) => `${number(minutes)}分`,
    steps: {
      begin: '大きな質問を読み上げ、最初の考えを黒板に集めます。',
      map: '空欄のある地図に書き込みます。',
      chapters: '章を見せます。答えを見せる前に、質問をします。',
      look: '地図を一緒に見て、だれが何を言うかをたずねます。',
      table: '生徒がプリントの表を埋め、解答と比べます。',
      cards: 'グループでカードを分けます。',
      open: '書かれていないことについて話し合います。',
      end: '大きな質問に一緒に答え、もとになる段落を挙げます。',
    },
    chosen: (chapters) => `章：${list(chapters.map(number))}`,
    allChapters: 'すべての章',
    standards: '学校の目標と学習基準',
  },
};
