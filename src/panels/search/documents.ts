import type { Command } from '../../parts/commands/commands';
import { ALL_COMMANDS } from '../../parts/commands/late-commands';
import { citationText, citedBy } from '../../parts/naming/citing';
import { eventDate } from '../../parts/naming/dates';
import {
  areaEntity,
  claimEntity,
  eventEntity,
  nameOf,
  personEntity,
  placeEntity,
  relationEntity,
  subjectsOf,
} from '../../parts/naming/naming';
import type { Claim, Layer, Person, Place, Story, Unsaid } from '../../story/format';
import { indexStory, labelOf, placesOf, relationsBetween, waypointsOf } from '../../story/questions';
import { citationOf } from '../../story/sources/citations';
import { quoteLanguage, titleLanguage } from '../../story/sources/source-language';
import { type NamesByLanguage, withNames } from '../../story/translation/names';
import type { Messages } from '../../text/catalog';
import { detailTextsFor } from '../../text/late/detail-texts';
import { searchTextsFor } from '../../text/late/search-texts';
import { nameEntity } from '../../view/name-selection';
import { BASE_NAMES, isOnMap } from '../../view/names';
import { goTo, openPanel, type Step, select } from '../../view/steps';
import {
  inStoryOrder,
  PANELS,
  type PanelName,
  pairOf,
  paragraphOf,
  type Selection,
  selectionText,
} from '../../view/view';
import { mapLabelsOf } from '../names/map-labels';
import { type DocumentKind, openPage, type SearchDocument } from './search-document';

/** What a page is for. A story's sources change the words of two of them (`source-words.ts`). */
const leadOf = (messages: Messages, panel: PanelName): string =>
  panel === 'voices' || panel === 'source' ? messages.panels[panel].lead : detailTextsFor(messages).leads[panel];

/**
 * Returns all that the search can find: the story's entities, its pages, and actions. `otherNames`: of the story in other
 * languages than the page's.
 */
export function documentsOf(story: Story, messages: Messages, otherNames: NamesByLanguage = {}): SearchDocument[] {
  return [
    ...entities(withNames(story, otherNames), messages, otherNames),
    ...story.layers.map((layer) => layerDocument(story, messages, layer)),
    ...PANELS.map((panel): SearchDocument => {
      const { title, open } = messages.panels[panel];
      const kindWord = searchTextsFor(messages).kinds.page;
      return {
        id: `panel:${panel}`,
        kind: 'page',
        kindWord,
        title,
        names: [open],
        lines: [leadOf(messages, panel)],
        choice: openPage(openPanel(panel)),
      };
    }),
    ...Object.entries<Command>(ALL_COMMANDS).flatMap(([id, command]) => commandDocument(messages, id, command)),
    ...story.chapters.map(
      (chapter, i): SearchDocument => ({
        id: `chapter:${chapter.id}`,
        kind: 'chapter',
        kindWord: messages.reading.chapter(i + 1, story.chapters.length),
        title: chapter.title,
        names: [messages.reading.chapter(i + 1, story.chapters.length)],
        lines: [chapter.body, ...(chapter.ask ? [chapter.ask.question] : [])],
        choice: openPage(goTo(story, 'story', chapter.id)),
      }),
    ),
    ...story.unsaid.flatMap((unsaid) => questionDocument(story, messages, unsaid)),
  ];
}

/** Returns the document of a command, or none if the search does not offer it. */
function commandDocument(messages: Messages, id: string, command: Command): SearchDocument[] {
  const { name, also, names: langs = {} } = command;
  if (!also) return [];
  const texts = searchTextsFor(messages);
  const kindWord = texts.kinds.action;
  const choice = { do: 'command', command } as const;
  const title = name(messages);
  const names = [...texts.also[also], ...Object.keys(langs)];
  return [{ id: `action:${id}`, kind: 'action', kindWord, title, names, langs, choice }];
}

/** Returns the documents of all entities that have their own page. */
function entities(story: Story, messages: Messages, names: NamesByLanguage): SearchDocument[] {
  const { places, people } = indexStory(story);
  const document = (
    kind: DocumentKind,
    selection: Selection,
    more: Pick<SearchDocument, 'names' | 'langs' | 'lines' | 'about'>,
  ): SearchDocument[] => {
    const name = nameOf(story, messages, selection);
    if (!name) return [];
    const { title, kind: kindWord } = name;
    return [{ id: selectionText(selection), kind, kindWord, title, ...more, choice: openPage(select(selection)) }];
  };
  const titlesOf = (all: readonly Selection[]) =>
    all.flatMap((selection) => nameOf(story, messages, selection)?.title ?? []);
  const placeNames = (ids: readonly (Place['id'] | undefined)[]) =>
    ids.flatMap((id) => namesOf(id === undefined ? undefined : places.get(id)));
  return [
    ...story.places.flatMap((place) =>
      document('place', placeEntity(place), {
        names: [...(place.marker === undefined ? [] : [place.marker]), ...otherNames(place)],
        langs: languagesOf(place, names[`place:${place.id}`]),
        lines: [place.summary],
      }),
    ),
    ...story.areas.flatMap((area) =>
      document('area', areaEntity(area), {
        names: area.aliases,
        langs: languagesOf({}, names[`area:${area.id}`]),
        lines: [area.summary],
      }),
    ),
    ...story.people.flatMap((person) =>
      document('person', personEntity(person), {
        names: otherNames(person),
        langs: languagesOf(person, names[`person:${person.id}`]),
        lines: [person.role],
        about: placeNames([person.place, ...person.alsoAt]),
      }),
    ),
    ...story.relations.flatMap((relation) =>
      document('relation', relationEntity(relation), {
        lines: [relation.summary, relation.label],
        about: [
          ...placeNames(placesOf(relation)),
          ...waypointsOf(story, relation).flatMap(({ place, name }) => (place ? [] : (name ?? []))),
        ],
      }),
    ),
    ...story.events.flatMap((event) =>
      document('event', eventEntity(event), {
        lines: [eventDate(story, messages, event), event.summary],
        about: [...placeNames(event.places), ...event.people.flatMap((id) => namesOf(people.get(id)))],
      }),
    ),
    ...pairs(story).flatMap(([a, b]) =>
      document('pair', pairOf(story, a.id, b.id), {
        lines: [messages.list(relationsBetween(story, a.id, b.id).map(({ title }) => title))],
        about: [...namesOf(a), ...namesOf(b)],
      }),
    ),
    ...story.claims.flatMap((claim) =>
      document('claim', claimEntity(claim), {
        ...quoted(story, messages, claim),
        about: titlesOf(subjectsOf(story, claim)),
      }),
    ),
    ...story.sources.flatMap((source) =>
      source.topics.flatMap((_, i) =>
        document('paragraph', paragraphOf(source, i + 1), {
          names: [
            messages.paragraphs.one(i + 1, labelOf(story, source)),
            citationText(messages, [citationOf(story, source, [i + 1])]),
          ],
          lines: [source.title],
          langs: inLanguage(source.title, titleLanguage(story, source)),
        }),
      ),
    ),
    ...BASE_NAMES.filter(({ at }) => isOnMap(story.bounds)(at)).flatMap((name) => {
      const { labels, also } = mapLabelsOf(name);
      return document('name', nameEntity(name), {
        names: [...Object.values(labels).flatMap(pairedNames), ...also],
        langs: Object.fromEntries(
          Object.entries(labels)
            .filter(([lang]) => lang !== story.lang)
            .flatMap(([lang, label]) => pairedNames(label).map((part) => [part, lang]))
            // A name that several languages share has the first of them.
            .reverse(),
        ),
      });
    }),
  ];
}

/** Returns a label and its parts: "Sea of Japan (East Sea)" is found by either name. */
const pairedNames = (label: string): string[] => [
  label,
  ...label
    .split(/[()（）/]/)
    .map((part) => part.trim())
    .filter(Boolean),
];

/** Names besides the usual one, each once. */
const otherNames = ({ aliases, originalName }: Place | Person): string[] => [
  ...new Set([...aliases, ...(originalName ? [originalName.text] : [])]),
];

/** The languages of names that have a known one. */
const languagesOf = (
  { originalName }: Pick<Place, 'originalName'>,
  byLanguage: NamesByLanguage[string] = {},
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(byLanguage).flatMap(([lang, names]) => names.map((name) => [name, lang]))),
  ...(originalName && { [originalName.text]: originalName.lang }),
});

const namesOf = (entity: Place | Person | undefined): string[] => (entity ? [entity.name, ...otherNames(entity)] : []);

/** Returns the pairs of places that have relations. */
function pairs(story: Story): (readonly [Place, Place])[] {
  return story.places.flatMap((a, i) =>
    story.places
      .slice(i + 1)
      .filter((b) => relationsBetween(story, a.id, b.id).length > 0)
      .map((b) => [a, b] as const),
  );
}

/** A line with the basis of a claim, and one with its quotation in the language of its source. */
function quoted(story: Story, messages: Messages, claim: Claim): Pick<SearchDocument, 'lines' | 'langs'> {
  const line = basisLine(story, messages, claim);
  if (claim.quote === undefined) return { lines: [line] };
  const words = messages.basis.quote(claim.quote);
  return { lines: [line, words], langs: inLanguage(words, quoteLanguage(story, claim)) };
}

const inLanguage = (text: string, lang: string | undefined): Readonly<Record<string, string>> =>
  lang === undefined ? {} : { [text]: lang };

/** Returns a claim's basis and paragraphs: "Said by Xi Jinping, ¶ 5"; with several sources "Reported, A ¶ 5". */
function basisLine(story: Story, messages: Messages, claim: Claim): string {
  const { basis, joins } = messages;
  const speaker = claim.basis === 'said' && claim.speaker ? indexStory(story).people.get(claim.speaker) : undefined;
  const basisText = speaker ? basis.saidBy(speaker.name).join('') : basis[claim.basis];
  return joins.phrases([basisText, citedBy(story, messages, [claim])]);
}

/** Returns the document of a layer. A layer has no page: choosing it switches it on and focuses its switch in the overview. */
function layerDocument(story: Story, messages: Messages, layer: Layer): SearchDocument {
  const step: Step = (view) => ({
    ...view,
    mode: 'explore',
    chapter: undefined,
    step: 0,
    select: undefined,
    panel: undefined,
    layers: inStoryOrder(story.layers, [...view.layers, layer.id]),
  });
  return {
    id: `layer:${layer.id}`,
    kind: 'layer',
    kindWord: detailTextsFor(messages).layer,
    title: layer.title,
    names: layer.kindName ? [layer.kindName] : [],
    lines: [layer.summary],
    choice: { do: 'step', step, focus: { layer: layer.id } },
  };
}

/** Returns the document of an open question, which leads to the page of the most specific entity that it is about. */
function questionDocument(story: Story, messages: Messages, unsaid: Unsaid): SearchDocument[] {
  const about = (id: string) => unsaid.about.includes(id);
  const page = [
    ...story.relations.filter(({ id }) => about(id)).map(relationEntity),
    ...story.events.filter(({ id }) => about(id)).map(eventEntity),
    ...story.people.filter(({ id }) => about(id)).map(personEntity),
    ...story.places.filter(({ id }) => about(id)).map(placeEntity),
    ...story.areas.filter(({ id }) => about(id)).map(areaEntity),
  ][0];
  const name = page && nameOf(story, messages, page);
  if (!page || !name) return [];
  return [
    {
      id: `question:${unsaid.id}`,
      kind: 'question',
      kindWord: searchTextsFor(messages).kinds.question,
      title: unsaid.text,
      lines: [name.title],
      choice: { do: 'step', step: select(page), focus: { question: unsaid.id } },
    },
  ];
}
