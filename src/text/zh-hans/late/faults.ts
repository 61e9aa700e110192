import type { Need } from '../../../story/faults';
import type { Slip } from '../../../story/file/json-slips';
import type { FaultTexts } from '../../late/fault-texts';

/** Slips in JSON: what is wrong and what to do. */
const slips: Readonly<Record<Slip, string>> = {
  empty: '文件是空的。请再保存一次故事。',
  html: '这是网页（HTML），不是故事文件。请检查文件的网址，以及服务器为它发送的内容。',
  'curly-quotes': '这是弯引号。JSON要用直引号："。请在编辑器中关闭“智能引号”。',
  'single-quotes': '这是单引号。JSON要用双引号："。',
  comment: '这是注释，JSON没有注释。请删掉它。',
  'trailing-comma': '这个括号前面、最后一项后面，多了一个逗号。请删掉那个逗号。',
  'extra-comma': '这里多了一个逗号。请删掉它。',
  'decimal-comma': '数字里有逗号。小数请用点号：写3.5，不写3,5。',
  'missing-comma': '这里前面少了一个逗号。请在前一项后面加上。',
  'missing-colon': '字段名和值之间少了冒号。请写成"name": value。',
  'missing-value': '前面的字段没有值。请写一个值，或者删掉这个字段。',
  'equals-sign': '这是等号。JSON在字段和值之间用冒号。',
  'no-quotes': '这个词没有引号。请加上双引号："word"。',
  'number-form': '这个数字不是JSON的写法。请写成普通的样子，例如7、-3.5或0.25。',
  'open-text': '这段文字没有正确结束。请用引号结束它。在文字里面，引号写成\\"，反斜杠写成\\\\，换行写成\\n。',
  'ends-early': '文件结束得太早：少了一个结束的括号或引号，或者结尾被截断了。',
  'after-end': '故事在这里之前已经结束。请删掉后面的内容，或者多出来的结束括号。',
  'wrong-bracket': '这个括号与前面打开的括号不配对。{ 用 } 结束，[ 用 ] 结束。',
  other: 'JSON在这里中断。常见的原因是多了或少了一个逗号，或者引号没有结束。',
};

const or = (choices: readonly string[]): string => choices.map((choice) => `“${choice}”`).join('、');

/** What the format requires of a value. */
const needs: Readonly<Record<Need, (limits: readonly string[]) => string>> = {
  text: () => '请写文字，加双引号。',
  'clean-text': () => '请写看得见的文字，不要有控制字符，也不要有表示字符丢失的符号�。',
  number: () => '请写数字，不加引号，小数用点号。',
  whole: () => '请写整数。',
  range: ([low = '', high = '']) => `请写${low}到${high}之间的数字。`,
  'yes-or-no': () => '请写true或false，不加引号。',
  list: () => '请写列表，用方括号：[ ]。',
  'filled-list': () => '这个列表至少要有一项。',
  object: () => '请把字段写在花括号里：{ "name": value }。',
  pair: () => '请写两个数字[经度, 纬度]，用度数，例如[12.345, -6.789]。',
  bounds: () => '请写四个数字[西, 南, 东, 北]，用度数，例如[10, -20, 35.5, 5]。',
  'one-of': (choices) => `请写其中一个：${or(choices)}。`,
  'nearly-one-of': ([meant = '', ...choices]) => `你想写的是“${meant}”吗？请写其中一个：${or(choices)}。`,
  id: () => 'id只能有小写字母a到z、数字和单个连字符，例如“harbour”或“north-coast”。',
  day: () => '请按年-月-日写日期，例如“2001-02-03”。年份有四位数字：“0079-08-24”、“-0043-03-15”。',
  edtf: () =>
    '请写EDTF日期，例如“2001-02-03”、“2001-02”、“1945~”（大约）、“../1945”（或更早）、“2001-02/..”（或更晚）或“2001-02/2001-04”。年份有四位数字，从“-9999”到“9999”；“-0056”是公元前57年。',
  'web-address': () => '请写以“https://”开头的完整网址。',
  'image-file': () =>
    '请写图片文件的名称，例如“harbour.webp”。文件放在以故事id命名的文件夹里。名称以webp、avif、png、jpg或svg结尾。',
  language: () => '请写语言标签（BCP 47），例如“en”、“ko”或“zh-Hant”。',
  territory: ([meant]) => `请写国家或地区的ISO 3166-1三字母代码，${meant ? `这里是“${meant}”` : '用大写字母'}。`,
  camera: () => '请写{"fit": [地点的id]}或{"center": [经度, 纬度], "zoom": 数字}，数字要在允许的范围内。',
  selection: () => '请写种类和id，例如“relation:harbour-talks”。种类有place、relation、event、person、claim和area。',
  other: () => '格式不允许这里这样写。请与“npm run story -- new”写出的模板比较。',
};

/** Faults of a story file and how to fix them, by code. `found`: the value in the file, shortened. */
export const faults: FaultTexts = {
  'not-json': (slip) => slips[slip as Slip] ?? slips.other,
  'not-utf-8': (found, _need, [guess] = []) =>
    found === 'no-text'
      ? '这不是文本文件。它可能是图片、文档或压缩包，只是用了故事的名称；也可能已经损坏。'
      : found === 'UTF-16'
        ? '文件保存为UTF-16，但必须是UTF-8。请在编辑器中选“以编码保存”，再选“UTF-8”。'
        : `从这里起，文字的编码不是UTF-8${guess ? `，似乎是${guess}` : ''}，所以无法读取。请在编辑器中选“以编码保存”，再选“UTF-8”。`,
  'no-object': (found) =>
    `故事是一个对象：花括号里的字段，以{ "format": "crosscurrents/1", … }开头。这个文件里却是${found}。`,
  'unknown-format': (found) =>
    found === ''
      ? '没有写明格式。请让文件以"format": "crosscurrents/1"开头。'
      : `不认识格式“${found}”。这个程序读取“crosscurrents/1”。`,
  'wrong-shape': (found, need, limits = []) =>
    `${found === '' ? '这里没有内容' : `这里的值是${found}`}。${needs[need ?? 'other'](limits)}`,
  swapped: (found) => `经度和纬度似乎写反了：${found}。请先写经度（东），再写纬度（北）。`,
  'decimal-comma': (found) => `小数里有逗号：${found}。请用点号写12.345，不写12,345。`,
  'unknown-field': (_found, _need, [meant] = []) =>
    meant ? `格式没有这个字段。你想写的是“${meant}”吗？` : '格式没有这个字段。请检查拼写，或者删掉它。',
  'missing-field': () => '缺少这个字段。请加上。',
  'dangling-id': (found, _need, [meant] = []) =>
    `这一类里没有id为“${found}”的内容。${meant ? `你想写的是“${meant}”吗？` : '请改正它，或者加上它所指的内容。'}`,
  'duplicate-id': (found) => `id“${found}”用了两次。请给其中一个换id。`,
  'ambiguous-id': (found) => `这个id已经在${found}中用过。请给其中一个换id。`,
  'no-such-paragraph': (found) => `这条说法的来源没有第${found}段。`,
  'uncited-paragraph': (found) => `没有说法引用第${found}段。请加一条，使来源的内容没有遗漏。`,
  'topics-count': (found) => `每段要有一个主题，不多也不少。已有的和需要的：${found}。`,
  'missing-speaker': () => '某人说的话要有说话人。请写明是谁说的。',
  'long-quote': (found) => `这段引文有${found}个词。最多可以引用12个：请缩短它，或者用你自己的话写其余部分。`,
  'impossible-date': (found) => `日历上没有${found}。请改正日期，或者两个日期的顺序。`,
  'dates-reversed': (found) => `结束早于开始：${found}。请对调或改正。`,
  'build-step': (found) => `一个步骤只能加上本章的图层，每个图层只加一次。“${found}”不在本章的图层中，或者加了两次。`,
  'silent-voice': (found) => `在本章的说法中，“${found}”没有说话。请在“claims”中加一条他们的说法，或者删掉这个声音。`,
  'predict-missing': (found, _need, [field = ''] = []) =>
    `“${found}”类型的问题需要“${field}”。请加上，或者选择别的类型。`,
  'predict-unused': (found, _need, [field = ''] = []) =>
    `“${found}”类型的问题没有“${field}”。请删掉，或者选择别的类型。`,
  'predict-few': (found, _need, [kind = ''] = []) =>
    kind === 'pair'
      ? `一对是两个不同的地点，本章还要至少有一个别的地点可选。现在有${found}个。请修改“places”，或者给本章加一个地点。`
      : kind === 'place'
        ? `请至少写一个地点，并至少留下本章的一个地点不写，否则就没有什么可猜。现在有${found}个。`
        : `至少要有两项可选。现在有${found}项。请加一项。`,
  'predict-twice': (found) => `“${found}”可以选两次。请删掉其中一个。`,
  'predict-not-offered': (found) =>
    `“${found}”不在可选的内容里，所以谁也选不了这个答案。请改正，或者把它加到选项、日期或本章的地点中。`,
  'predict-disordered': (found) => `按日期，这些事件的先后正好相反：${found}。请按文章的顺序排列，或者改正日期。`,
  'predict-without-claims': () => '文章所说的内容要有说法作依据，这些说法会一起显示。请在“claims”中至少写一条。',
  'bounds-reversed': (found) => `南边的数值要小于北边。现在是${found}。请写[西, 南, 东, 北]。`,
  'bounds-flat': (found) => `西和东在同一条经线上：${found}。请写[西, 南, 东, 北]，整个世界写成[-180, -60, 180, 85]。`,
  'null-island': () => '位置是0, 0，在非洲附近的海上：多半是忘了写一个值。请写出地点的经度和纬度。',
  'outside-bounds': (found) =>
    `地点在故事的范围外：${found}。请改正它的经度和纬度，扩大“bounds”，或者加上"offMap": true。`,
  'bounds-elsewhere': (found, _need, [around = '', swapped] = []) => {
    const [outside, all] = found.split('/');
    return `${all}个地点中有${outside}个在这个范围外。${swapped ? '西和东似乎写反了。' : ''}请写${around}，这样就包括所有地点，或者改正这些地点的位置。`;
  },
  'missing-territory': () => '“territory”类的地点代表一个国家或地区。请写它的ISO 3166-1三字母代码，或者换一个种类。',
  'unknown-territory': (found, _need, [meant] = []) =>
    `没有国家或地区的代码是${found}。${meant ? `请写${meant}。` : '请写它的ISO 3166-1三字母代码，用大写字母。'}`,
  'direction-without-end': (found) => `没有“to”的关系不通向任何地点，所以它的方向必须是“none”，不能是“${found}”。`,
  'ends-in-itself': (found) => `这条关系从“${found}”通向它自己。请不要写“to”。`,
  'corrected-too-early': (found) => `更正早于故事自己的日期：${found}。请改正其中一个日期。`,
  'corrections-disordered': (found) => `更正要按改动的先后排列，最新的在最后。现在是${found}。请移动或改正它。`,
  'route-without-end': () => '这条关系有途经的点，却没有终点。请加上“to”，也就是终点的id，或者删掉“via”。',
  'route-point': () => '请只用一种方式写这个点的位置："place": 地点的id，或"at": [经度, 纬度]。',
  'route-point-twice': (found) =>
    `路线已经经过这个点：${found}。请删掉它，或者改正它的位置。“via”只写“from”与“to”之间的点。`,
  'area-shape': () =>
    '请只用一种方式写这个区域："territory": 国家或地区的代码，或"ring": 各个角点，[[经度, 纬度], …]。',
  'ring-short': (found) => `区域至少要有三个不同的角点。这里有${found}个。请按边缘的顺序加上其他角点。`,
  'ring-crosses': (found) =>
    `边缘在这里与自己相交或相碰：从这个角点出发的边，碰到从第${found}个角点出发的边。请按边缘的顺序写角点。`,
  'ring-too-wide': (found) => `从这个角点到下一个，经度相差${found}°，所以看不出边缘从哪一边走。请在中间加角点。`,
  'ring-around-pole': () => '边缘绕过了极点，这张地图无法把它画成区域。请写地图范围内的那一部分。',
  'ring-too-far': (found) => `地图到南北纬85°为止，这个角点在${found}°。请写离赤道更近的角点。`,
  'ring-outside-bounds': () => '这个区域没有角点在故事的范围内。请改正它的经度和纬度，或者扩大“bounds”。',
  'fit-territory': (found) =>
    `镜头无法对准“${found}”，因为它是整个国家或地区。请写其中的地点，或者给镜头写center和zoom。`,
  'point-outside-bounds': (found) => `这个点在故事的范围外：${found}。请改正它的经度和纬度，或者扩大“bounds”。`,

  'to-do': (found, need, limits = []) => found || (need ? needs[need](limits) : '请在这里写上该写的内容。'),

  'key-twice': (found) => `“${found}”在这对括号里出现了两次。只用了最后一个。请删掉其中一个。`,
  'id-unlike-file': (found, _need, [file = ''] = []) =>
    `id“${found}”与文件的名称“${file}”不同。保存的图片和表格按id命名。请让两者相同。`,
  'dark-chapter': (found) =>
    found === ''
      ? '本章各条关系的日期都不包括本章的日期，所以地图上一条也没有。请检查“date”、“layers”和“places”。'
      : `本章选中了“${found}”，但那时地图上没有它，所以全部都变淡。请检查“date”、“layers”和“places”。`,
  'long-label': (found) => `这段文字对地图来说太长，会被截断：“${found}”。请缩短到两至四个词。`,
  'no-catalog': (found, _need, limits = []) =>
    `页面没有“${found}”的文字，所以按钮会用英语。现有的语言是${or(limits)}。`,
  'zoom-limit': (found, _need, [low = '', high = ''] = []) => `地图的缩放从${low}到${high}，所以不会显示${found}。`,
  'empty-layer': () => '这个图层没有关系。请加一条，或者删掉这个图层：它的开关什么也不会改变。',
  'far-from-territory': (found, need) =>
    `这个位置不在${found}，也不在附近。${need === 'pair' ? '经度和纬度似乎写反了：请先写经度（东）。' : '请改正“at”或“territory”。'}`,
  'no-land': (found) => `地图上没有${found}单独的区域，所以不着色。这个地点或区域仍然有效。`,
  'same-position': (found) => `“${found}”在同一个位置，所以一个标记会盖住另一个。请改正其中一个。`,
  'same-label': (found) =>
    `两个来源在引用时都用标签“${found}”。请给每个来源不同的标签。不写标签时，第一个是A，第二个是B。`,
  'long-source-label': (found) => `来源的标签写在每处引用中。“${found}”太长：请写最多12个字符，例如“VOA”。`,
  'compared-with-itself': () => '一条说法不能支持或反驳它自己。请写另一条，或者删掉这个id。',
  'supports-and-disputes': (found) => `这条说法和“${found}”既互相支持，又互相反驳。请只在其中一个列表里写这个id。`,
  'unknown-authority': (found, _need, limits = []) =>
    `“${found}”不属于这个程序认识的名称列表，所以链接只显示网址。它讲的正是这一个吗？认识的有${limits.join('、')}。`,
  'no-authority-id': (found, _need, [name = '', example = ''] = []) =>
    `“${found}”不是${name}中某一条的网址。请写成“${example}”这样。`,
  'authority-of-other-kind': (found, _need, [name = ''] = []) =>
    `${name}没有这一类的条目：“${found}”指的是别的东西。请删掉它，或者放到它该在的地方。`,
  'same-as-twice': (found) => `“${found}”有同样的网址，这样两者就成了同一个。请改正其中一个，或者删掉它。`,
  'no-image-file': (found) =>
    `故事旁边没有文件${found}。请把它放在那里，或者改正名称：大小写要一致。在此之前，图片的位置显示一句说明。`,
  'heavy-image': (found, _need, [most = ''] = []) =>
    `图片有${found} KB。全班会同时加载它：请让它小于${most} KB，最好用WebP或AVIF。`,
  'image-type': (found, _need, [real] = []) =>
    real
      ? `文件的名称写的是${found}，其实是${real}，有些服务器会因此发送错误。请用正确的结尾。`
      : `文件的名称写的是${found}，但它不是这种图片。请重新保存它。`,
  'coarse-map': () =>
    '地图在这里放得太大：海岸线和边界只精确到约5公里。请把故事放进public/stories，再运行“npm run geo”，它会为故事的范围制作更精细的地图。',
  'dateline-date': (found) => `“dateline”里写了日期：“${found}”。来源自己的日期会写在它后面，所以请只写地点。`,
  'short-notes': (found, _need, [least = ''] = []) =>
    `讲解者的备注有${found}个词。少于${least}个词，老师就没有多少可讲；通常是60到120个词。`,
};
