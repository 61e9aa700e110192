// @ts-check

/**
 * What each field of a story is, in one sentence, with an example: the published JSON Schema has both, and editors show them. The key
 * is the field's path, "[]" for each entity of a list. Together the examples are a story.
 *
 * @type {Readonly<Record<string, readonly [sentence: string, example?: unknown]>>}
 */
export const FIELD_TEXTS = {
  $schema: ['The address of this schema, by which an editor completes and checks the file.', '../story.schema.json'],
  format: ['The format of the file.', 'crosscurrents/1'],
  id: ['The story’s id, the same as the file’s name without “.json”.', 'my-story'],
  title: ['The title of the story, as plain text.', 'Seoul and Beijing talk again'],
  summary: [
    'Two or three sentences that sum up the article.',
    'The two leaders met on 5 January and opened a hotline.',
  ],
  lang: ['The language of the texts, as a BCP 47 tag.', 'en'],
  date: ['When the story was told, as an EDTF date: a day, a month or a year, “~” for about.', '2026-01-06'],
  bounds: [
    'What the map frames: [west, south, east, north] in degrees. From the west eastwards, also across 180°.',
    [114.5, 23.2, 141.8, 42.6],
  ],
  summaryClaims: ['The ids of the statements that the summary rests on.', ['leaders-met']],

  sources: ['The articles that the story tells.'],
  'sources[].id': ['The source’s id, which statements name.', 'report'],
  'sources[].title': ['The title of the article.', 'Lee and Xi meet in Beijing'],
  'sources[].url': [
    'Where the article can be read. Nothing is requested from there.',
    'https://news.example.org/lee-and-xi',
  ],
  'sources[].label': ['What citations call the source if the story has several; A, B, C if left out.', 'Wire'],
  'sources[].kind': ['What the source is, in words.', 'News report'],
  'sources[].type': ['What the source is for programs that keep references.', 'news'],
  'sources[].authors': ['Who wrote it, each as the source writes the name.', ['Kim Minji']],
  'sources[].publisher': ['Who published it: a newspaper, an agency, an office.', 'Example News'],
  'sources[].dateline': ['Where the source says that it was written.', 'Beijing'],
  'sources[].date': ['When it was published, as precisely as is known, as an EDTF date.', '2026-01-06'],
  'sources[].lang': ['The language that it is written in, as a BCP 47 tag.', 'en'],
  'sources[].titleLang': [
    'The language of the title as a BCP 47 tag, where the title is not the source’s own: you or others gave it. Translations then have theirs.',
    'en',
  ],
  'sources[].licence': ['On which terms its text may be used.', 'CC BY 4.0'],
  ...imageOf('sources[]', 'report.webp', 'The front page of the newspaper', 'The front page of 6 January'),
  'sources[].paragraphs': ['How many paragraphs the article has. Statements cite them by number, from 1.', 2],
  'sources[].topics': [
    'What each paragraph is about, in your own words: one text a paragraph, in order.',
    ['The meeting', 'The hotline'],
  ],

  places: ['The places of the story: marks on the map.'],
  'places[].id': ['The place’s id, which relations, people and chapters name.', 'beijing'],
  'places[].name': ['The place’s name, as the story calls it.', 'Beijing'],
  'places[].aliases': ['Other names that a reader may search for, in any script.', ['Peking', '北京']],
  ...originalNameOf('places[]', '北京', 'zh-Hans'),
  'places[].kind': ['What the place is, which decides on its mark.', 'capital'],
  'places[].at': ['Where it is: [longitude, latitude] in degrees, the longitude first.', [116.4074, 39.9042]],
  'places[].marker': ['The label at the mark, where it is not the name.', 'Beijing'],
  'places[].territory': ['The ISO 3166-1 alpha-3 code of the country or territory that it represents.', 'CHN'],
  'places[].side': ['Whom the place stands for in the article, where it is not its name.', 'China'],
  'places[].offMap': ['True for a place outside of the story’s bounds: an arrow at the map’s edge leads to it.', false],
  'places[].sameAs': [
    'The addresses of the same place in authority files, such as Wikidata and GeoNames. Nothing is requested from there.',
    ['https://www.wikidata.org/wiki/Q956', 'https://www.geonames.org/1816670'],
  ],
  'places[].summary': ['What the article tells of the place, in one or two sentences.', 'The talks took place here.'],
  ...imageOf('places[]', 'beijing.webp', 'A wide square in front of a gate', 'The square in Beijing'),
  'places[].claims': ['The ids of the statements that the place rests on.', ['leaders-met']],

  people: ['People and organisations that speak or act in the article.'],
  'people[].id': ['The person’s id, which statements name as speaker.', 'xi'],
  'people[].name': ['The name, as the story gives it.', 'Xi Jinping'],
  'people[].aliases': ['Other names that a reader may search for, in any script.', ['习近平']],
  ...originalNameOf('people[]', '习近平', 'zh-Hans'),
  'people[].kind': ['A person, or an institution such as a ministry or a news agency.', 'person'],
  'people[].role': ['Who this is, in the words of the article.', 'President of China'],
  'people[].place': [
    'The id of the place that stands for the person’s side. It is not where the person lives.',
    'beijing',
  ],
  'people[].alsoAt': ['The ids of other places that it belongs to equally.', []],
  'people[].sameAs': [
    'The addresses of the same person or organisation in authority files, such as Wikidata, VIAF and ISNI.',
    ['https://www.wikidata.org/wiki/Q15031'],
  ],
  ...imageOf('people[]', 'xi.webp', 'A man at a desk', 'Xi Jinping in his office'),
  'people[].claims': ['The ids of the statements that the person’s page rests on.', ['leaders-met']],

  claims: ['Statements of the article, one each, in your own words.'],
  'claims[].id': ['The statement’s id, which all that rests on it names.', 'leaders-met'],
  'claims[].text': ['What the article says, in your own words.', 'Lee and Xi met in Beijing on 5 January.'],
  'claims[].source': ['The id of the source that says it.', 'report'],
  'claims[].paragraphs': ['The numbers of the paragraphs that it rests on.', [1, 2]],
  'claims[].basis': [
    'How we know: “reported” by the article in its own voice, “said” by its speaker, or “inferred” by you.',
    'reported',
  ],
  'claims[].speaker': ['The id of who says it. Required where the basis is “said”.', 'xi'],
  'claims[].via': ['The id of who passed the words on, such as a news agency.', 'xi'],
  'claims[].to': ['The ids of the people to whom it was said.', []],
  'claims[].about': ['The ids of places and people that it is about.', ['beijing']],
  'claims[].supports': ['The ids of statements that say the same, mostly of other sources.', []],
  'claims[].disputes': ['The ids of statements that say something else about the same thing.', []],
  'claims[].quote': ['At most 12 words, to the letter, from a paragraph that it cites.', 'a new phase'],
  'claims[].quoteTranslation': [
    "The quote in the story's language, where its source is in another one.",
    '새로운 국면',
  ],

  layers: ['Groups of relationships, each with a switch.'],
  'layers[].id': ['The layer’s id, which relations and chapters name.', 'talks'],
  'layers[].title': ['The layer’s title, beside its switch.', 'Talks'],
  'layers[].summary': [
    'What its relationships have in common, in one sentence.',
    'Meetings and hotlines between the two.',
  ],
  'layers[].kind': ['What its relationships are, which decides on line, colour and mark.', 'dialogue'],
  'layers[].kindName': ['What the story calls this kind, if `kind` says it too generally.', 'Coast lease'],
  'layers[].on': ['Whether it is shown when the story opens.', true],

  relations: ['Relationships: lines between two places, or marks at one.'],
  'relations[].id': ['The relationship’s id.', 'beijing-hotline'],
  'relations[].layer': ['The id of its layer.', 'talks'],
  'relations[].from': ['The id of the place where it begins.', 'beijing'],
  'relations[].to': ['The id of the place where it ends. Left out for what one place does by itself.', 'seoul'],
  'relations[].via': [
    'The points of its way from the first place to the second, in order, if the article gives any.',
    [{ at: [127.44, 39.16], name: 'Wonsan', claims: ['leaders-met'] }],
  ],
  'relations[].via[].place': ['The id of a place that the way leads by. Or give `at`.', 'pyongyang'],
  'relations[].via[].at': [
    'Where the point is, if it is no place of the story: [longitude, latitude].',
    [127.44, 39.16],
  ],
  'relations[].via[].name': ['What the article calls the point.', 'Wonsan'],
  'relations[].via[].claims': ['The ids of the statements that say that the way leads there.', ['leaders-met']],
  'relations[].direction': ['“both” ways, “forward” from the first place to the second, or “none”.', 'both'],
  'relations[].hinders': [
    'True where it hinders what its layer is about: it ends in a bar instead of an arrow.',
    false,
  ],
  'relations[].title': ['The title of its page.', 'Seoul and Beijing open a hotline'],
  'relations[].label': ['Two to four words: the label of the line on the map.', 'New hotline'],
  'relations[].short': ['One or two words for a line that is too short for the label.', 'Hotline'],
  'relations[].summary': ['What the article tells of it, in one or two sentences.', 'They opened a hotline.'],
  'relations[].since': [
    'When it began, as an EDTF date: a day, a month or a year, “~” for about. A day without `until` is shown as the day alone, a month or a year as “Since …”.',
    '2026-01-05',
  ],
  'relations[].until': ['When it ended, as an EDTF date.', '2026-02'],
  'relations[].planned': [
    'True where the sources tell it as something to come. Left out: it is, if it begins after all its sources were published.',
    false,
  ],
  'relations[].claims': ['The ids of the statements that it rests on.', ['leaders-met']],

  areas: [
    'Areas that the article describes: countries, or rings of corners.',
    [
      {
        id: 'exercise-zone',
        name: 'Exercise zone',
        kind: 'zone',
        ring: [
          [120, 35],
          [123, 35],
          [122, 38],
        ],
        summary: 'The zone that the two named.',
        claims: ['leaders-met'],
      },
    ],
  ],
  'areas[].id': ['The area’s id.', 'exercise-zone'],
  'areas[].name': ['The area’s name, as the story calls it.', 'Exercise zone'],
  'areas[].aliases': ['Other names that a reader may search for, in any script.', ['Drill area']],
  'areas[].kind': [
    'How it is drawn: “zone” for what the article describes, “held” for what a side holds, “claimed” for what it claims.',
    'zone',
  ],
  'areas[].territory': ['The ISO 3166-1 alpha-3 code of the territory that it is. Or give `ring`.', 'KOR'],
  'areas[].ring': [
    'The corners of its edge in order: [[longitude, latitude], …].',
    [
      [120, 35],
      [123, 35],
      [122, 38],
    ],
  ],
  'areas[].at': ['Where its name is: [longitude, latitude]. Left out: in the middle of its ring.', [121.6, 36]],
  'areas[].layer': ['The id of the layer with which it is switched. Left out: it is always shown.', 'talks'],
  'areas[].summary': ['What the article tells of it, in one or two sentences.', 'The zone that the two named.'],
  'areas[].since': ['When it began, as an EDTF date.', '2026-01-05'],
  'areas[].until': ['When it ended, as an EDTF date.', '2026-02'],
  'areas[].claims': ['The ids of the statements that it rests on.', ['leaders-met']],

  events: ['What happened, in its order.'],
  'events[].id': ['The event’s id.', 'meeting'],
  'events[].date': [
    'When it happened or is to happen, as an EDTF date: “2025-11”, “../1945” (or before), “2025-10/..” (or after), “-0043-03-15” (44 BCE).',
    '2026-01-05',
  ],
  'events[].planned': [
    'True where the sources tell it as something still to come. Left out: it is, if it begins after all its sources were published.',
    false,
  ],
  'events[].title': ['What happened, in a few words.', 'Lee and Xi meet'],
  'events[].summary': ['What happened, in one or two sentences.', 'The two leaders met in Beijing.'],
  'events[].places': ['The ids of the places where it happened.', ['beijing']],
  'events[].relations': ['The ids of the relationships that it is about.', ['beijing-hotline']],
  'events[].people': ['The ids of the people who took part.', ['xi']],
  ...imageOf('events[]', 'meeting.webp', 'Two men shake hands before flags', 'The handshake before the talks'),
  'events[].claims': ['The ids of the statements that it rests on.', ['leaders-met']],

  chapters: ['The parts of the story, in the order in which it is read and presented.'],
  'chapters[].id': ['The chapter’s id, which is part of its address.', 'the-meeting'],
  'chapters[].title': ['The chapter’s title.', 'The meeting'],
  'chapters[].body': ['Two or three sentences, which the class sees.', 'Lee and Xi met in Beijing.'],
  'chapters[].notes': [
    'What the speaker says, best in 60 to 120 words. Only the speaker sees it.',
    'Ask first who wanted this meeting.',
  ],
  'chapters[].camera': [
    'What the map shows: places and areas that it fits, or a centre and a zoom.',
    { fit: ['beijing'] },
  ],
  'chapters[].camera.fit': ['The ids of the places and areas that the map shows.', ['beijing']],
  'chapters[].camera.center': ['The middle of the map: [longitude, latitude] in degrees.', [120, 38]],
  'chapters[].camera.zoom': ['How near the map is: 0 is the whole earth, each step shows half as much.', 4],
  'chapters[].camera.bearing': ['The direction that is up, in degrees from the north clockwise.', 0],
  'chapters[].camera.pitch': ['How far the map is tilted, in degrees.', 0],
  'chapters[].layers': ['The ids of the layers that are on.', ['talks']],
  'chapters[].build': ['Steps of a presentation: each adds these layers of the chapter to the map.', [['talks']]],
  'chapters[].places': ['The ids of the places that are on.', ['beijing']],
  'chapters[].voices': [
    'The ids of the people whose words the text gives. Left out: all speakers of its statements.',
    ['xi'],
  ],
  'chapters[].select': ['What is selected: kind and id.', 'relation:beijing-hotline'],
  'chapters[].date': [
    'The day that the map shows. The time axis marks the span of the events that rest on the chapter’s statements.',
    '2026-01-06',
  ],
  'chapters[].ask': ['A question to the class, with its answer.'],
  'chapters[].ask.question': ['The question.', 'Who wanted this meeting?'],
  'chapters[].ask.answer': ['The answer, as far as the article gives it.', 'The article does not say.'],
  'chapters[].ask.claims': ['The ids of the statements that the answer rests on.', ['leaders-met']],
  'chapters[].ask.predict': ['Lets readers, or the class, give an answer of their own before they see the answer.'],
  'chapters[].ask.predict.kind': [
    'What they answer with: a choice, a place, a pair of places, an order of events, or a date. Each has fields of its own.',
    'choice',
  ],
  'chapters[].ask.predict.options': ['A choice: the texts to choose from, two or more.', ['Lee', 'Xi', 'Both']],
  'chapters[].ask.predict.option': ['A choice: the number of the option that the article gives, from 1.', 3],
  'chapters[].ask.predict.places': [
    'A place: the ids of the chapter’s places that the article gives, any one of which will do. A pair: the two.',
    ['beijing'],
  ],
  'chapters[].ask.predict.events': ['An order: the ids of events as they followed each other.', ['meeting']],
  'chapters[].ask.predict.dates': ['A date: the dates to choose from, as EDTF dates.', ['2025-11', '2026-01-05']],
  'chapters[].ask.predict.date': ['A date: the one that the article gives, as it is in “dates”.', '2026-01-05'],
  ...imageOf('chapters[]', 'talks.webp', 'A long table with two delegations', 'The table of the talks'),
  'chapters[].claims': ['The ids of the statements that the text rests on.', ['leaders-met']],

  unsaid: ['What the article leaves open.'],
  'unsaid[].id': ['The open question’s id.', 'results'],
  'unsaid[].text': ['The question.', 'Whether anything was signed is not said.'],
  'unsaid[].about': [
    'The ids of places, people, relationships, events or areas whose pages show it.',
    ['beijing-hotline'],
  ],

  phrases: [
    'Titles and labels with a zero-width space (U+200B) where their lines may end, by the text. The build writes them for translations into Chinese and Japanese.',
    { 北京での会談: '北京での\u200b会談' },
  ],
  corrections: ['What was changed after the story was published, the latest last.'],
  'corrections[].date': ['The day of the change, not before that of the story.', '2026-01-08'],
  'corrections[].text': [
    'What was wrong, and what is right now.',
    'An earlier version gave the wrong day of the meeting. It was on 5 January.',
  ],
  'corrections[].about': ['The ids of places, people, relationships, events or areas that it changed.', ['meeting']],
  'corrections[].claims': ['The ids of the statements that it changed.', ['leaders-met']],
};

/** What any object may hold besides its fields, because JSON has no comments. */
export const COMMENT = {
  type: 'string',
  description: 'A note to yourself, which is shown nowhere. One that begins with “TODO” is listed by the check.',
  examples: ['TODO: Look up the paragraph.'],
};

/**
 * The picture of a place, a person, an event, a chapter or a source.
 *
 * @param {string} holder
 * @param {string} file
 * @param {string} alt
 * @param {string} caption
 */
function imageOf(holder, file, alt, caption) {
  const path = `${holder}.image`;
  return /** @type {const} */ ({
    [path]: ['A picture: a file beside the story, in the folder that has the story’s id.'],
    [`${path}.file`]: ['The name of the file: webp, avif, png, jpg or svg.', file],
    [`${path}.alt`]: ['What the picture shows, for those who do not see it.', alt],
    [`${path}.credit`]: ['Who made the picture.', 'Kim Minji'],
    [`${path}.licence`]: ['On which terms the picture may be used.', 'CC BY 4.0'],
    [`${path}.caption`]: ['A line below the picture.', caption],
    [`${path}.width`]: ['Its width in px, so that its room is kept while it loads.', 1200],
    [`${path}.height`]: ['Its height in px, so that its room is kept while it loads.', 800],
  });
}

/**
 * The original name of a place or a person.
 *
 * @param {string} holder
 * @param {string} text
 * @param {string} lang
 */
function originalNameOf(holder, text, lang) {
  const path = `${holder}.originalName`;
  return /** @type {const} */ ({
    [path]: ['The name as it is written where it comes from, shown beside the name on request.'],
    [`${path}.text`]: ['The name in its own script.', text],
    [`${path}.lang`]: ['The language that it is written in, as a BCP 47 tag.', lang],
  });
}
