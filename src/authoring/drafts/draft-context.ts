import { storySchema } from '../../story/format';
import { choicesAt, isRequired } from '../../story/schema-at';
import { isClean } from '../../story/text';
import type { DraftToDos, ImportNotice } from '../../text/late/author-texts';
import { TO_DO } from '../to-do';
import { idMaker } from './ids';
import type { ClaimRow, PersonRow, PlaceRow, RelationRow, Rows, SourceRow } from './rows';
import { territoryOf } from './territory-of';

/** The longest texts that are taken over; a longer one is no field of a story. */
const MOST_LETTERS = 20_000;
/** The id of a source of which nothing is known. */
const ARTICLE = 'article';

const KINDS = {
  layer: choicesAt(storySchema, ['layers', 0, 'kind']),
  place: choicesAt(storySchema, ['places', 0, 'kind']),
  basis: choicesAt(storySchema, ['claims', 0, 'basis']),
};
/** A place of which nothing else is known. */
const SOME_PLACE = KINDS.place.find((kind) => kind === 'site') ?? KINDS.place[0];

/** An entity of a draft as its file has it. */
export interface Entity {
  readonly id: string;
  readonly [field: string]: unknown;
}
/** An entity that rests on statements, which are found one after the other. */
interface Resting extends Entity {
  readonly name: string;
  readonly claims: string[];
}
export interface ClaimEntity extends Entity {
  readonly source: string;
  readonly text: string;
  readonly paragraphs: readonly number[];
  readonly about?: readonly string[];
  readonly supports?: readonly string[];
  readonly disputes?: readonly string[];
}

/** Texts are compared without regard to capitals and forms of letters. */
const called = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** The entities of a draft while it is made: each is found by its name, or made where there is none of that name. */
export class DraftContext {
  readonly places: Resting[] = [];
  readonly people: Resting[] = [];
  readonly claims: ClaimEntity[] = [];
  readonly layers: Entity[] = [];
  /** The sources that statements name, by what citations call them. */
  readonly sources = new Map<
    string,
    { readonly id: string; readonly title: string | undefined; readonly url: string | undefined }
  >();
  readonly notices: ImportNotice[] = [];
  readonly newId = idMaker();
  /** Statements, layers and sources share no ids with other things. */
  private readonly idOf = { claim: idMaker(), layer: idMaker(), source: idMaker() };
  readonly toDos: DraftToDos;
  private readonly rowsOfPeople: readonly PersonRow[];
  private readonly rowsOfSources: readonly SourceRow[];
  private readonly placeByName = new Map<string, Resting>();
  private readonly placeById = new Map<string, Resting>();
  /** Places whose row gives their statements: those of their relationships are not added. */
  private readonly cited = new Set<Resting>();

  constructor({ places, people, sources }: Rows, toDos: DraftToDos) {
    this.toDos = toDos;
    this.rowsOfPeople = people;
    this.rowsOfSources = sources;
    for (const row of places) this.addPlace(row);
  }

  /** A text that somebody has still to write. */
  open(what: string): string {
    return `${TO_DO}: ${what}`;
  }

  /** A text of the file, or what is to be written instead. */
  textOr(text: string | undefined, what: string): string {
    const given =
      text
        ?.trim()
        .slice(0, MOST_LETTERS)
        .replace(/\p{Cs}$/u, '') ?? '';
    return isClean(given) ? given : this.open(what);
  }

  /** The first of these things to do, as a comment in the entity. */
  note(...things: readonly (string | undefined | false)[]): { $comment?: string } {
    const [first] = things.filter((thing) => typeof thing === 'string');
    return first === undefined ? {} : { $comment: this.open(first) };
  }

  private addPlace(row: PlaceRow): void {
    // Where this program wrote the ids, two places may have one name.
    if (row.id === undefined ? this.placeByName.has(called(row.name)) : this.placeById.has(row.id)) {
      this.notices.push({ code: 'same-id', detail: row.name });
      return;
    }
    const place = this.makePlace(row);
    for (const name of [row.key ?? '', row.name, ...(row.aliases ?? [])])
      if (name && !this.placeByName.has(called(name))) this.placeByName.set(called(name), place);
  }

  private makePlace({
    key,
    id,
    name,
    at,
    aliases = [],
    kind,
    territory: given = '',
    sameAs = [],
    summary,
    claims = [],
  }: PlaceRow): Resting {
    const { toDos } = this;
    const territory = territoryOf(given);
    const isOpen = given.trim() !== '' && territory === undefined;
    if (isOpen) this.notices.push({ code: 'unknown-territory', detail: `“${given}” (${name})` });
    const place: Resting = {
      ...this.note(isOpen && toDos.territoryMeant(given)),
      // A program's own ids mostly say nothing.
      id: this.newId(id ?? (key && !/[a-z]/i.test(name) ? key : name), 'place'),
      name: this.textOr(name, toDos.placeName),
      ...(aliases.length > 0 ? { aliases } : {}),
      kind: KINDS.place.find((one) => one === kind) ?? SOME_PLACE,
      at: at ?? this.open(toDos.position),
      ...(territory || isRequired(storySchema, ['places', 0, 'territory'])
        ? { territory: territory ?? this.open(toDos.territory) }
        : {}),
      ...(sameAs.length > 0 ? { sameAs } : {}),
      summary: this.textOr(summary, toDos.placeSummary),
      claims: [],
    };
    this.places.push(place);
    if (id !== undefined) this.placeById.set(id, place);
    if (claims.length > 0) {
      place.claims.push(...claims.map((claim) => this.claimOf(claim, place.id, [place.id])));
      this.cited.add(place);
    }
    return place;
  }

  /** The place of a name or an id in the file. `id`: the one that this program wrote beside the name. */
  placeOf(name: string, id?: string): Resting {
    const known = (id === undefined ? undefined : this.placeById.get(id)) ?? this.placeByName.get(called(name));
    if (known) return known;
    const place = this.makePlace({ name, id });
    this.placeByName.set(called(name), place);
    return place;
  }

  /** Adds statements of a relationship or an event to a place. */
  cite(place: Resting, ...claims: readonly string[]): void {
    if (!this.cited.has(place)) place.claims.push(...claims);
  }

  /** The person of a name. */
  personOf(name: string): Resting {
    const known = this.people.find((person) => called(person.name) === called(name));
    if (known) return known;
    const { role, place, sameAs = [] } = this.rowsOfPeople.find((row) => called(row.name) === called(name)) ?? {};
    const person: Resting = {
      id: this.newId(name, 'person'),
      name,
      role: this.textOr(role, this.toDos.role),
      ...(place || isRequired(storySchema, ['people', 0, 'place'])
        ? { place: place ? this.placeOf(place).id : this.open(this.toDos.side) }
        : {}),
      ...(sameAs.length > 0 ? { sameAs } : {}),
      claims: [],
    };
    this.people.push(person);
    return person;
  }

  /** The id of a statement; its own is made of `base`. Without its place in the article it is marked. */
  claimOf(
    {
      id: given,
      text,
      paragraphs = [],
      basis = '',
      speaker,
      quote,
      source = '',
      supports = [],
      disputes = [],
    }: ClaimRow,
    base: string,
    about: readonly string[] = [],
  ): string {
    const same = text ? this.claims.find((claim) => claim.text === text && this.isCitedAs(claim, source)) : undefined;
    if (same) return same.id;
    const person = speaker ? this.personOf(speaker) : undefined;
    const isKnown = KINDS.basis.includes(basis) && (basis !== 'said' || person !== undefined);
    const id = this.idOf.claim(given || `${base}-statement`, 'statement');
    this.claims.push({
      ...this.note(!(isKnown && paragraphs.length > 0) && this.toDos.basis),
      id,
      text: this.textOr(text, this.toDos.claim),
      source: this.sourceOf(source),
      paragraphs: paragraphs.length > 0 ? paragraphs : [1],
      basis: isKnown ? basis : 'inferred',
      ...(person && { speaker: person.id }),
      ...(quote && { quote }),
      ...(about.length > 0 && { about }),
      ...(supports.length > 0 && { supports }),
      ...(disputes.length > 0 && { disputes }),
    });
    person?.claims.push(id);
    return id;
  }

  /** Whether a statement is of the source that citations call so; one without a source may be of any. */
  private isCitedAs(claim: ClaimEntity, label: string): boolean {
    return label === '' || claim.source === this.sources.get(label)?.id;
  }

  /** The id of the source that citations call so. */
  private sourceOf(label: string): string {
    const known = this.sources.get(label);
    if (known) return known.id;
    const { title, id: given, url } = this.rowsOfSources.find((row) => row.label === label) ?? {};
    const id = this.idOf.source(given || label || ARTICLE, 'source');
    this.sources.set(label, { id, title, url });
    return id;
  }

  /** The id of the layer of a relationship. */
  layerOf({ layer = '', kind = '', kindName = '' }: Pick<RelationRow, 'layer' | 'kind' | 'kindName'>): string {
    const title = layer || kind || 'Relationships';
    const known = this.layers.find((one) => called(String(one['title'])) === called(title));
    if (known) return known.id;
    const meant = [kind, layer].flatMap((text) => KINDS.layer.find((one) => one === text.toLowerCase()) ?? [])[0];
    const id = this.idOf.layer(title, 'layer');
    this.layers.push({
      ...this.note(!meant && this.toDos.layerKind(kind, KINDS.layer)),
      id,
      // The name of a kind is no title yet.
      title: layer || title.charAt(0).toUpperCase() + title.slice(1),
      summary: this.open(this.toDos.layerSummary),
      kind: meant ?? KINDS.layer[0],
      ...(isClean(kindName) && kindName !== title && { kindName }),
      on: true,
    });
    return id;
  }
}
