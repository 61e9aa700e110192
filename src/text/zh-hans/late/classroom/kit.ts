import type { KitTexts } from '../../../late/classroom/kit-texts';
import { formats } from '../../formats';

const { number, list } = formats;

export const kit: KitTexts = {
  title: '课堂用纸',
  lead: '填空地图、带横线的问题、可剪的卡片、答案和课堂计划，都由这个故事生成。',
  open: '打印或复制课堂用纸',

  close: '关闭',
  paper: '纸张',
  papers: { a4: 'A4', letter: '信纸' },
  wallSize: '墙上地图的页数',
  pages: (pages) => `${number(pages)}页`,
  all: '全部打印',
  print: '打印',
  printOne: (sheet) => `打印：${sheet}`,
  copy: '复制到文档',
  copyOne: (sheet) => `复制到文档：${sheet}`,
  making: '正在生成…',
  copied: '已复制。现在请粘贴到你的文档里。',
  copiedWithoutMap: '这个浏览器不让网页复制图片，所以复制的内容没有地图。要得到地图，请打印这一份。',
  notCopied: '这个浏览器不允许复制，请打印这一份，或者存为PDF。',
  failed: '无法生成。其他功能一切正常。请再试一次。',
  noLand: '无法加载陆地，所以地图上没有陆地。请关闭这个窗口，再打开一次。',

  sheets: {
    plan: { title: '课堂计划', what: '一页之内：问题、任务，以及10分钟、15分钟和45分钟的时间安排。' },
    chapters: { title: '全部章节', what: '每章都有地图、给你的备注、问题和答案。' },
    answers: { title: '答案', what: '给你用：问题、表格、地图和卡片的全部答案。' },
    pupils: { title: '学生用纸', what: '每章的问题，下面有横线可写；还有一张填空表格。' },
    blanks: { title: '填空地图', what: '用编号代替名称，有横线可写，还有地点清单。' },
    mute: { title: '无名称地图', what: '海岸、边界，每个地点一个圆点，占满一页。' },
    cards: { title: '剪下来分类的卡片', what: '按“我们怎么知道”分类的说法，以及要排好顺序的事件。' },
    wall: { title: '墙上地图', what: '无名称地图分成几页，拼贴成一大张。' },
  },

  name: '姓名',
  day: '日期',
  map: (sheet) => `地图：${sheet}`,

  blanks: {
    task: '哪个地点是几号？把名称写在横线上。',
    places: '地点',
  },
  mute: { task: '在圆点旁边写出地点的名称。' },
  wall: {
    task: '沿着边框剪下，把各页拼贴起来。',
    part: (row, column) => `第${number(row)}行，第${number(column)}列`,
  },
  pupils: {
    questions: '问题',
    table: '谁说的？我们怎么知道？',
    task: '请填空。可以看地图，也可以看标有段落编号的文字。',
    statement: '说法',
    who: '谁说的',
    how: '我们怎么知道？',
    where: '段落',
    thisMap: '这张地图',
  },
  cards: {
    sort: '剪下卡片，把每条说法放到合适的标题下面：我们是怎么知道的？',
    order: '剪下卡片，把事件按时间先后排好。',
    headings: '标题',
    statements: '说法',
    events: '事件',
    inOrder: '时间先后',
  },
  plan: {
    big: '大问题',
    compelling: (story) => `“${story}”：我们知道什么？谁这样说？能有多确定？`,
    supporting: '一路上的问题',
    about: (chapter) => `“${chapter}”：谁说了什么？我们怎么知道？`,
    inChapter: (chapter) => `第${number(chapter)}章`,
    tasks: '任务和时间',
    task: '任务',
    minutes: (minutes) => `${number(minutes)}分钟`,
    steps: {
      begin: '朗读大问题，把最初的想法写在黑板上。',
      map: '填写填空地图。',
      chapters: '展示各章。先提问，再显示答案。',
      look: '一起看地图，问一问谁说了什么。',
      table: '学生填写表格，再和答案对照。',
      cards: '分组给卡片分类。',
      open: '讨论没有说到的事。',
      end: '一起回答大问题，并说出依据的段落。',
    },
    chosen: (chapters) => `章节：${list(chapters.map(number))}`,
    allChapters: '全部章节',
    standards: '学校的目标和课程标准',
  },
};
