import type { AuthorTexts } from '../../late/author-texts';
import { formats } from '../formats';

const { number } = formats;

/** What the program says to authors about their files. */
export const author: AuthorTexts = {
  open: '检查或导入文件',
  close: '关闭',
  lead: '选一个故事文件来检查，或者选表格、GeoJSON、StoryMapJS、TimelineJS或Kumu文件，用它制作故事草稿。文件不会离开你的设备。',
  choose: '选择文件',
  reading: '正在读取文件…',

  found: (file, faults, toDo, advice) => {
    const parts = [
      faults > 0 && `${number(faults)}个错误`,
      toDo > 0 && `${number(toDo)}处待写`,
      advice > 0 && `${number(advice)}处值得看看`,
    ].filter(Boolean);
    return `${file}：${parts.length > 0 ? parts.join('，') : '没有错误'}`;
  },
  faults: '要改正的内容',
  faultsWhy: '改正以后，故事才会显示。',
  toDo: '待写的内容',
  toDoWhy: '这是草稿。请替换每段以“TODO”开头的文字。',
  advice: '值得看看',
  adviceWhy: '故事照样会显示。',
  more: (count) => `还有${number(count)}个。`,

  draft: (file) => `根据${file}制作的故事草稿`,
  draftHolds: ([places, relations, events, claims, chapters]) =>
    [
      `${number(places)}个地点`,
      `${number(relations)}条关系`,
      `${number(events)}个事件`,
      `${number(claims)}条说法`,
      `${number(chapters)}章`,
    ].join('，'),
  noDraft: '无法制作草稿',
  save: '保存草稿',
  encoding: '编码',
  encodingWhy: '文件没有说明文字的编码。如果这里的文字不对，请选另一种编码。',

  notices: {
    'no-table': () => '这个文件里没有可以制作故事的内容。请在最上面加一行列名。',
    'unknown-columns': (names) => `没有使用这些列：${names}。故事没有对应的内容，或者它们需要改名。`,
    'unknown-table': (names) =>
      `看不出各行是什么。现有的列是${names}。关系需要“Source”和“Target”，地点需要“Name”、“Latitude”和“Longitude”，事件需要“Date”和“Title”，说法需要“Statement”和“Paragraphs”。`,
    'broken-quotes': (row) =>
      `第${row}行：有一个引号没有成对，或者写在单元格中间。请把一个引号写成两个：""。从这里起，后面的行可能有错。`,
    'too-many-cells': (row) => `第${row}行的单元格比列多。可能有一段文字含有逗号，却没有加引号。`,
    'no-ends': (row) => `第${row}行没有导入：关系需要在“Source”中写一个地点。`,
    'bad-position': (found) => `无法读取${found}的位置。请用度数写纬度和经度，例如12.34和-56.78。`,
    'swapped-columns': () => '整个文件的纬度和经度似乎写反了，所以已经换过来。请看看地图。',
    'bad-date': (found) => `日期${found}有两种读法，或者无法读取。请写年、月、日，例如2001-02-03。`,
    'unknown-territory': (found) =>
      `不认识国家或地区${found}，所以没有导入。请写ISO 3166-1的三字母或两字母代码，或者国家的英语名称。`,
    'same-id': (found) => `“${found}”出现了两次。这里用的是第一个。`,
    shapes: (count) => `有${count}个区域或点用不上，没有导入。故事里有的是地点，以及两个地点之间的线。`,
    routes: (count) => `有${count}条线的点多于两个。这里只用了它们的两端。`,
    media: (count) => `有${count}个图片、影片或嵌入页面没有导入。这里只用了它们的文字。`,
    markup: () => '原来的文字带有格式或链接。现在是纯文字。',
    'too-large': () => '文件太大，不像是故事：超过20 MB。',
    'not-readable': () => '这是JSON，但不属于这里认识的程序：GeoJSON、StoryMapJS、TimelineJS或Kumu。',
    workbook: () => '这是工作簿或压缩包。请用电子表格程序打开它，把每张表格保存为CSV。',
  },

  toDos: {
    title: '给故事写标题。',
    summary: '用两三句话概括文章。',
    bounds: '写出地图的范围[西, 南, 东, 北]，用度数。',
    date: '按年-月-日写出故事的日期。',
    sourceTitle: '写出文章的标题。',
    sourceKind: '写出它是什么，例如“新闻报道”。',
    dateline: '按文章的开头写出地点，不写日期。如果开头没有地点，就删掉这个字段。',
    paragraphs: '给文章的各段编号。在这里写出段数，并为每段写一个主题。',
    topic: (n) => `写出第${number(n)}段讲什么。`,
    placeName: '写出地点的名称。',
    position: '写出[经度, 纬度]，用度数，经度在前。',
    territory: '写出国家或地区的ISO 3166-1三字母代码。',
    territoryMeant: (found) => `请在“territory”中写国家或地区的ISO 3166-1三字母代码。文件中写的是“${found}”。`,
    placeSummary: '用一句话写出文章怎样讲这个地点。',
    layerSummary: '用一句话写出这个图层的各条关系有什么共同点。',
    layerKind: (found, kinds) =>
      `${found === '' ? '文件没有写明种类' : `“${found}”不是格式中的种类`}。请选一个：${kinds.join('、')}。页面“线条与符号”（#/explore?panel=kinds）列出了它们。`,
    direction:
      '文件没有写明方向。请写“both”（双向）、“forward”（从第一个地点到第二个地点）或“none”（没有方向），并删掉这段说明。',
    relationTitle: '给这条关系写标题。',
    relationLabel: '为地图上的线写一个两到四个词的标签。',
    relationSummary: '用一句话写出文章怎样讲这条关系。',
    wayClaims: '文件没有写明这个途经点依据哪些说法。请只保留提到它的说法。',
    relationDate: (field, found) => `请按EDTF写“${field}”，例如2001-02-03或2001-02。文件中写的是“${found}”。`,
    eventTitle: '给事件写标题。',
    eventDate: (found) => `请按EDTF写日期，例如2001-02-03或2001-02。${found && `文件中写的是“${found}”。`}`,
    eventSummary: '用一句话写出发生了什么。',
    chapterTitle: '给这一章写标题。',
    chapterBody: '写两三句话。',
    notes: '给讲解者写备注，60到120个词。',
    side: '写出代表这个人所属一方的地点的id。',
    role: '用文章里的词写出这是谁。',
    claim: '用你自己的话写出文章怎样讲这件事。',
    basis: '导入的内容没有写明它依据文章的哪个部分。请写出来源、段落和依据的类别：reported、said或inferred。',
  },

  cli: {
    usage: [
      'npm run story -- new my-story          写一个带注释的模板，public/stories/my-story.json',
      'npm run story -- check STORY …         列出故事的全部错误，故事用id或路径指定；如果有错误，结束代码为1',
      'npm run story -- import FILE … [--to NAME] [--encoding NAME]',
      '                                       用表格（CSV、TSV）、GeoJSON、StoryMapJS、TimelineJS、Kumu制作故事草稿',
    ].join('\n'),
    unknown: (command) => `没有命令“${command}”。`,
    noFile: '请写出文件名。',
    missing: (file) => `没有文件${file}。`,
    noStory: (asked, folder) => `没有故事“${asked}”：${folder}里没有这个id的文件，也没有这个路径的文件。`,
    exists: (file) => `${file}已经存在。请换一个名称：这里不会覆盖任何文件。`,
    badName: (name) => `“${name}”不能用作故事的名称。请只用小写字母a到z、数字和单个连字符，例如“my-story”。`,
    badEncoding: (name, all) => `不认识编码“${name}”。请从这些中选一个：${all.join('、')}。`,
    written: (file) => `已写入${file}`,
    next: (name, file) =>
      `请在那里写故事，并用“npm run story -- check ${file}”检查。“npm run dev”会在#/explore?story=${name}显示它`,
  },
};
