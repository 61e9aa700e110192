import type { Need } from '../../../story/faults';
import type { Slip } from '../../../story/file/json-slips';
import type { FaultTexts } from '../../late/fault-texts';
import { formats } from '../formats';

const { list } = formats;

/** Slips in JSON: what is wrong and what to do. */
const slips: Readonly<Record<Slip, string>> = {
  empty: 'ファイルが空です。ストーリーをもう一度保存してください。',
  html: 'これはウェブページ（HTML）で、ストーリーのファイルではありません。ファイルのアドレスと、サーバーが送る内容を確かめてください。',
  'curly-quotes':
    'これは曲がった引用符です。JSONには、まっすぐな引用符「"」が必要です。エディターの「スマート引用符」をオフにしてください。',
  'single-quotes': 'これは一重の引用符です。JSONには、二重の引用符「"」が必要です。',
  comment: 'これはコメントです。JSONにコメントは書けません。取り除いてください。',
  'trailing-comma': 'このかっこの前、最後のもののあとに、コンマがあります。そのコンマを取り除いてください。',
  'extra-comma': 'ここにコンマが1つ多くあります。取り除いてください。',
  'decimal-comma': '数の中にコンマがあります。小数は、3,5ではなく3.5のように、点で書いてください。',
  'missing-comma': 'この位置の前にコンマがありません。前のもののあとに入れてください。',
  'missing-colon': '項目の名前と値の間にコロンがありません。"名前": 値 と書いてください。',
  'missing-value': 'この位置の前の項目に、値がありません。値を書くか、項目を取り除いてください。',
  'equals-sign': 'これは等号です。JSONでは、項目と値の間にコロンを書きます。',
  'no-quotes': 'この言葉に引用符がありません。二重の引用符で囲んでください："言葉"。',
  'number-form': 'この数の書き方は、JSONの形ではありません。7、-3.5、0.25のように書いてください。',
  'open-text':
    'この文字列が正しく終わっていません。引用符で閉じてください。文字列の中では、引用符を\\"、バックスラッシュを\\\\、改行を\\nと書きます。',
  'ends-early': 'ファイルが途中で終わっています。閉じるかっこか引用符がないか、終わりが切れています。',
  'after-end': 'この位置より前で、ストーリーは終わっています。続きか、1つ多い閉じるかっこを取り除いてください。',
  'wrong-bracket': 'このかっこは、開いたかっこと合いません。{ は } で、[ は ] で閉じます。',
  other: 'JSONはここで終わっています。コンマの過不足か、閉じていない引用符が、よくある原因です。',
};

const quoted = (choices: readonly string[]): string => list(choices.map((choice) => `「${choice}」`));

/** What the format requires of a value. */
const needs: Readonly<Record<Need, (limits: readonly string[]) => string>> = {
  text: () => '文字列を、二重の引用符の中に書いてください。',
  'clean-text': () => '目に見える文字で書いてください。制御文字と、失われた文字のしるし「�」は使えません。',
  number: () => '数を書いてください。引用符は付けず、小数は点で書きます。',
  whole: () => '整数を書いてください。',
  range: ([low = '', high = '']) => `${low}から${high}までの数を書いてください。`,
  'yes-or-no': () => 'trueかfalseを、引用符を付けずに書いてください。',
  list: () => 'リストを、角かっこの中に書いてください：[ ]。',
  'filled-list': () => 'このリストに、少なくとも1つ書いてください。',
  object: () => '項目を、波かっこの中に書いてください：{ "名前": 値 }。',
  pair: () => '[12.345, -6.789]のように、2つの数[経度, 緯度]を度で書いてください。',
  bounds: () => '[10, -20, 35.5, 5]のように、4つの数[西, 南, 東, 北]を度で書いてください。',
  'one-of': (choices) => `次のどれかを書いてください：${quoted(choices)}。`,
  'nearly-one-of': ([meant = '', ...choices]) =>
    `「${meant}」のことですか。次のどれかを書いてください：${quoted(choices)}。`,
  id: () => 'idに使えるのは、小文字のaからz、数字、1つずつのハイフンだけです。例：「harbour」「north-coast」。',
  day: () => '日付を、「2001-02-03」のように、年-月-日で書いてください。年は4桁です：「0079-08-24」「-0043-03-15」。',
  edtf: () =>
    'EDTFの日付を書いてください。例：「2001-02-03」、「2001-02」、「1945~」（ごろ）、「../1945」（かそれ以前）、「2001-02/..」（かそれ以降）、「2001-02/2001-04」。年は4桁で、「-9999」から「9999」までです。「-0056」は紀元前57年です。',
  'web-address': () => '「https://」で始まる、ウェブのアドレス全体を書いてください。',
  'image-file': () =>
    'ストーリーのidと同じ名前のフォルダーにあるファイルの名前を、「harbour.webp」のように書いてください。終わりはwebp、avif、png、jpg、svgのどれかです。',
  language: () => '言語タグ（BCP 47）を、「en」「ko」「zh-Hant」のように書いてください。',
  territory: ([meant]) =>
    `国・地域のISO 3166-1 alpha-3コードを書いてください。${meant ? `ここでは「${meant}」です。` : '大文字3字です。'}`,
  camera: () =>
    '{"fit": [場所のid]}か、{"center": [経度, 緯度], "zoom": 数}と書いてください。数には、決まった範囲があります。',
  selection: () =>
    '「relation:harbour-talks」のように、種類とidを書いてください。種類は、place、relation、event、person、claim、areaです。',
  other: () => 'この形式では、ここにこれを書けません。「npm run story -- new」のひな形と比べてください。',
};

/** Faults of a story file and how to fix them, by code. `found`: the value in the file, shortened. */
export const faults: FaultTexts = {
  'not-json': (slip) => slips[slip as Slip] ?? slips.other,
  'not-utf-8': (found, _need, [guess] = []) =>
    found === 'no-text'
      ? 'これは文字のファイルではありません。画像、文書、圧縮ファイルにストーリーの名前が付いているか、ファイルが壊れています。'
      : found === 'UTF-16'
        ? 'ファイルがUTF-16で保存されていますが、UTF-8でなければなりません。エディターの「文字コードを指定して保存」で「UTF-8」を選んでください。'
        : `ここから先の文字は、UTF-8ではない文字コード${guess ? `（${guess}のようです）` : ''}で保存されているので、読み取れません。エディターの「文字コードを指定して保存」で「UTF-8」を選んでください。`,
  'no-object': (found) =>
    `ストーリーはオブジェクト、つまり波かっこの中の項目で、{ "format": "crosscurrents/1", … } のように始まります。このファイルには、代わりに${found}があります。`,
  'unknown-format': (found) =>
    found === ''
      ? '形式の名前がありません。ファイルの初めに"format": "crosscurrents/1"と書いてください。'
      : `「${found}」という形式はわかりません。このプログラムが読むのは「crosscurrents/1」です。`,
  'wrong-shape': (found, need, limits = []) =>
    `${found === '' ? 'ここに何もありません。' : `値は${found}です。`}${needs[need ?? 'other'](limits)}`,
  swapped: (found) => `経度と緯度が逆のようです：${found}。先に経度（東）、次に緯度（北）を書いてください。`,
  'decimal-comma': (found) => `小数にコンマがあります：${found}。12,345ではなく12.345のように、点で書いてください。`,
  'unknown-field': (_found, _need, [meant] = []) =>
    meant
      ? `この形式に、そのような項目はありません。「${meant}」のことですか。`
      : 'この形式に、そのような項目はありません。つづりを確かめるか、取り除いてください。',
  'missing-field': () => 'この項目がありません。加えてください。',
  'dangling-id': (found, _need, [meant] = []) =>
    `ここに使えるもので、「${found}」というidのものはありません。${meant ? `「${meant}」のことですか。` : 'idを直すか、それが指すものを加えてください。'}`,
  'duplicate-id': (found) => `「${found}」というidが2つあります。どちらかを別のidにしてください。`,
  'ambiguous-id': (found) => `このidは、すでに使われています（${found}の中）。どちらかを別のidにしてください。`,
  'no-such-paragraph': (found) => `この記述のもとの資料に、段落${found}はありません。`,
  'uncited-paragraph': (found) =>
    `段落${found}にもとづく記述がありません。資料の内容がもれないように、1つ加えてください。`,
  'topics-count': (found) =>
    `どの段落にも、話題が1つずつ必要です。多くても少なくてもいけません。今の数と必要な数：${found}。`,
  'missing-speaker': () => '発言には、話した人が必要です。だれの発言かを書いてください。',
  'long-quote': (found) =>
    `この引用には${found}語あります。引用できるのは12語までです。短くするか、残りを自分の言葉で書いてください。`,
  'impossible-date': (found) => `${found}という日は、暦にありません。日付か、2つの日付の順番を直してください。`,
  'dates-reversed': (found) => `終わりが始まりより前にあります：${found}。入れ替えるか、直してください。`,
  'build-step': (found) =>
    `ステップで加えられるのは、その章のレイヤーだけで、どれも1回だけです。「${found}」は、章のレイヤーにないか、2回加えられています。`,
  'silent-voice': (found) =>
    `「${found}」は、この章の記述で何も述べていません。その人の記述を「claims」に加えるか、その声を取り除いてください。`,
  'predict-missing': (found, _need, [field = ''] = []) =>
    `種類が「${found}」の質問には「${field}」が必要です。加えるか、別の種類を選んでください。`,
  'predict-unused': (found, _need, [field = ''] = []) =>
    `種類が「${found}」の質問に「${field}」はありません。取り除くか、別の種類を選んでください。`,
  'predict-few': (found, _need, [kind = ''] = []) =>
    kind === 'pair'
      ? `組は異なる二つの場所で、章には選べる場所がほかに一つ以上必要です。今は${found}個です。「places」を直すか、章に場所を加えてください。`
      : kind === 'place'
        ? `場所を一つ以上書き、章の場所のうち一つ以上は残してください。そうしないと予想するものがありません。今は${found}個です。`
        : `選べるものが二つ以上必要です。今は${found}個です。一つ加えてください。`,
  'predict-twice': (found) => `「${found}」が二度選べます。一方を取り除いてください。`,
  'predict-not-offered': (found) =>
    `「${found}」は選べるものの中にないので、だれもこの答えを選べません。直すか、選択肢、日付、または章の場所に加えてください。`,
  'predict-disordered': (found) =>
    `日付によれば、この出来事の順序は逆です：${found}。記事の順序に並べるか、日付を直してください。`,
  'predict-without-claims': () =>
    '記事が述べることは記述に基づき、その記述が一緒に表示されます。「claims」に一つ以上書いてください。',
  'bounds-reversed': (found) =>
    `南は北より下でなければなりません。今は${found}です。[西, 南, 東, 北]と書いてください。`,
  'bounds-flat': (found) =>
    `西と東が同じ経度${found}です。[西, 南, 東, 北]と書いてください。世界全体は[-180, -60, 180, 85]です。`,
  'null-island': () =>
    '位置が0, 0（アフリカ沖の海）です。たいていは、値の書き忘れです。場所の経度と緯度を書いてください。',
  'outside-bounds': (found) =>
    `この場所は、ストーリーの範囲（bounds）の外です：${found}。経度と緯度を直すか、「bounds」を広げるか、"offMap": trueを加えてください。`,
  'bounds-elsewhere': (found, _need, [around = '', swapped] = []) => {
    const [outside, all] = found.split('/');
    return `${all}か所の場所のうち${outside}か所が、この範囲の外にあります。${swapped ? '西と東が逆のようです。' : ''}すべての場所が入る${around}と書くか、場所の位置を直してください。`;
  },
  'missing-territory': () =>
    '種類が「territory」の場所は、国・地域を表します。ISO 3166-1 alpha-3コードを書くか、別の種類を選んでください。',
  'unknown-territory': (found, _need, [meant] = []) =>
    `${found}というコードの国・地域はありません。${meant ? `${meant}と書いてください。` : 'ISO 3166-1 alpha-3コードを、大文字3字で書いてください。'}`,
  'direction-without-end': (found) =>
    `「to」のない関係には行き先がないので、向きは「${found}」ではなく「none」でなければなりません。`,
  'ends-in-itself': (found) => `この関係は、「${found}」から同じ場所に向かっています。「to」を省いてください。`,
  'corrected-too-early': (found) =>
    `訂正の日付が、ストーリーの日付より前です：${found}。どちらかの日付を直してください。`,
  'corrections-disordered': (found) =>
    `訂正は、行った順に並べ、いちばん新しいものを最後に書きます。今は${found}です。動かすか、直してください。`,
  'route-without-end': () =>
    'この関係には、経由する地点がありますが、終点がありません。終点の場所のidを「to」に書くか、「via」を取り除いてください。',
  'route-point': () => 'この地点の位置は、どちらか1つで書きます。"place": 場所のid、または"at": [経度, 緯度]。',
  'route-point-twice': (found) =>
    `経路はすでにこの地点にあります：${found}。取り除くか、位置を直してください。「via」に書くのは、「from」と「to」の間の地点だけです。`,
  'area-shape': () =>
    '区域の形は、どちらか1つで書きます。"territory": 国・地域のコード、または"ring": 角の並び[[経度, 緯度], …]。',
  'ring-short': (found) =>
    `区域には、違う角が少なくとも3個必要です。これには${found}個あります。ふちに沿った順で、ほかの角を加えてください。`,
  'ring-crosses': (found) =>
    `ここで、ふちが自分自身と交わるか、触れています。この角からの辺が、角${found}からの辺とぶつかっています。角を、ふちに沿った順に並べてください。`,
  'ring-too-wide': (found) =>
    `この角から次の角まで、経度で${found}°あります。ふちがどちら回りか、わかりません。間に角を加えてください。`,
  'ring-around-pole': () =>
    'ふちが極を回っています。この地図は、それを区域として描けません。地図に入る部分だけを書いてください。',
  'ring-too-far': (found) =>
    `地図は北緯85°と南緯85°までですが、この角の緯度は${found}°です。赤道にもっと近い角を書いてください。`,
  'ring-outside-bounds': () =>
    'この区域には、ストーリーの範囲に入る角がありません。経度と緯度を直すか、「bounds」を広げてください。',
  'fit-territory': (found) =>
    `「${found}」は国・地域の全体なので、カメラを合わせられません。その中の場所を書くか、カメラの中心とズームを書いてください。`,
  'point-outside-bounds': (found) =>
    `この地点は、ストーリーの範囲の外です：${found}。経度と緯度を直すか、「bounds」を広げてください。`,

  'to-do': (found, need, limits = []) => found || (need ? needs[need](limits) : 'ここに入る内容を書いてください。'),

  'key-twice': (found) =>
    `「${found}」が、同じかっこの中に2つあります。使われるのは最後のものだけです。どちらかを取り除いてください。`,
  'id-unlike-file': (found, _need, [file = ''] = []) =>
    `id「${found}」が、ファイルの名前「${file}」と違います。保存した画像と表には、idの名前が付きます。同じにしてください。`,
  'dark-chapter': (found) =>
    found === ''
      ? 'この章の日付に当てはまる関係がないので、地図に何も出ません。「date」「layers」「places」を確かめてください。'
      : `この章は「${found}」を選んでいますが、その時、それに当たるものが地図にないので、すべてがうすくなります。「date」「layers」「places」を確かめてください。`,
  'long-label': (found) =>
    `この文は地図には長すぎて、途中で切れます：「${found}」。10文字くらいまでに短くしてください。`,
  'no-catalog': (found, _need, limits = []) =>
    `このページには「${found}」の言葉がないので、ボタンは英語になります。使える言語：${quoted(limits)}。`,
  'zoom-limit': (found, _need, [low = '', high = ''] = []) =>
    `地図のズームは${low}から${high}までなので、${found}では表示されません。`,
  'empty-layer': () =>
    'このレイヤーには関係がありません。スイッチを動かしても何も変わらないので、関係を加えるか、レイヤーを取り除いてください。',
  'far-from-territory': (found, need) =>
    `この位置は、${found}の中にも近くにもありません。${need === 'pair' ? '経度と緯度が逆のようです。先に経度（東）を書いてください。' : '「at」か「territory」を直してください。'}`,
  'no-land': (found) => `この地図には${found}だけの区域がないので、色は付きません。場所や区域は、そのままで有効です。`,
  'same-position': (found) =>
    `「${found}」と位置が同じなので、片方の印がもう片方を隠します。どちらかを直してください。`,
  'same-label': (found) =>
    `2つの資料が、引用で同じラベル「${found}」を使っています。別々のラベルを付けてください。ラベルがなければ、最初の資料はA、2つ目はBになります。`,
  'long-source-label': (found) =>
    `資料のラベルは、引用のたびに出ます。「${found}」は長すぎます。「VOA」のように、12文字までにしてください。`,
  'compared-with-itself': () =>
    '記述は、自分自身と一致したり、食い違ったりできません。別の記述を書くか、idを取り除いてください。',
  'supports-and-disputes': (found) =>
    `この記述と「${found}」は、互いに一致し、食い違うことになっています。2つのリストの一方だけに、idを書いてください。`,
  'unknown-authority': (found, _need, limits = []) =>
    `「${found}」は、このプログラムの知っている名前の一覧にないので、リンクにはアドレスだけが出ます。まさにこれを指すアドレスですか。知っている一覧：${list(limits)}。`,
  'no-authority-id': (found, _need, [name = '', example = ''] = []) =>
    `「${found}」は、${name}の1つの項目のアドレスではありません。「${example}」のように書いてください。`,
  'authority-of-other-kind': (found, _need, [name = ''] = []) =>
    `${name}に、この種類の項目はありません。「${found}」は別のものを指しています。取り除くか、合うところに書いてください。`,
  'same-as-twice': (found) =>
    `「${found}」とアドレスが同じなので、2つが同じものになります。どちらかを直すか、取り除いてください。`,
  'no-image-file': (found) =>
    `ストーリーの隣に${found}というファイルがありません。そこに置くか、名前を直してください。大文字と小文字は区別します。それまでは、画像の代わりに説明が出ます。`,
  'heavy-image': (found, _need, [most = ''] = []) =>
    `画像の大きさは${found} KBです。クラス全員が同時に読み込むので、${most} KBより小さくしてください。WebPかAVIFが向いています。`,
  'image-type': (found, _need, [real] = []) =>
    real
      ? `ファイルの名前では${found}ですが、中身は${real}です。サーバーによっては、正しく送られません。名前の終わりを正しくしてください。`
      : `ファイルの名前では${found}ですが、中身はその種類の画像ではありません。もう一度保存してください。`,
  'coarse-map': () =>
    'ここでは、海岸線と境界線の細かさ（約5km）が足りないほど、地図が近くに寄ります。ストーリーをpublic/storiesに置き、「npm run geo」を実行すると、ストーリーの範囲のもっと細かい地図ができます。',
  'dateline-date': (found) =>
    `「dateline」に日付が入っています：「${found}」。資料の日付は、その後に自動で付くので、場所だけを書いてください。`,
  'short-notes': (found, _need, [least = ''] = []) =>
    `発表者用のメモが${found}語しかありません。${least}語より少ないと、先生の話すことがほとんどありません。ふつうは60～120語（日本語なら200～400文字くらい）です。`,
};
