import type { Kind, PlaceKind } from '../../kinds/at-start';
import type { KindGroup } from '../../kinds/kind';
import type { Area } from '../../story/format';
import type { WithPart } from './part';

/**
 * The names of the kinds of lines, symbols and places, and when to use each: the part of the catalog that belongs to the page that
 * shows them all. Not in `en.ts`, because few visitors ever see it: it is loaded late.
 */

/** A name, and one sentence about when to use it. */
interface KindText {
  readonly name: string;
  readonly use: string;
}

export type KindTexts = typeof texts & {
  readonly groups: Readonly<Record<KindGroup, string>>;
  readonly kinds: Readonly<Record<Kind, KindText>>;
  readonly places: Readonly<Record<PlaceKind, KindText>>;
  readonly areas: Readonly<Record<Area['kind'], KindText>>;
};

/** Returns these texts in the catalog's language. */
export const kindTextsFor = ({ later }: WithPart<'kinds', KindTexts>): KindTexts => later?.kinds ?? en;

const texts = {
  lead: 'Each kind of relationship has its own line, with its own sign at the ends. It also has a symbol for what one place does alone. They differ in shape, not only in colour. Left: on water. Right: on land.',
  drawn: (name: string) => `${name}: line with both ends, and symbol`,
  drawnPlace: (name: string) => `${name}: mark on water and on land`,
  inStory: (layers: string) => `In this story: ${layers}`,
  /** `own`: what the story calls the kind, on one of its layers. */
  ownName: (own: string, layer: string) => `${own} (${layer})`,
  ends: {
    title: 'Signs that all kinds share',
    text: 'A bar instead of the sign: the relationship hinders what its layer is about. A disc at both ends: it has no direction. A hollow line with hollow signs: it is planned.',
  },
  placesTitle: 'Places',
  areasTitle: 'Areas',
  drawnArea: (name: string) => `${name}: hatch and edge`,
  write: {
    title: 'Use them in a story',
    text: [
      'Each layer of a story file has one “kind”, written as above. All its relationships are drawn in the same way.',
      'If the word is too general for your story, add a “kindName”. The lines and symbols stay the same:',
    ],
    /** The name in the example. */
    example: 'Coast lease',
    after:
      'Choose the kind by what is written, not by what you think of it. If none fits, take the nearest and name it.',
  },
};

const en: KindTexts = {
  ...texts,
  groups: {
    together: 'Working together',
    exchange: 'Giving and exchanging',
    standing: 'Being there',
    apart: 'Moving apart',
    force: 'Force',
  },
  kinds: {
    restoration: {
      name: 'Restoration',
      use: 'Two sides resume a relationship that was cut or had cooled. One side restores something.',
    },
    agreement: {
      name: 'Agreement',
      use: 'Two sides sign or announce something they both accept: a treaty, a deal, a ceasefire.',
    },
    dialogue: {
      name: 'Dialogue',
      use: 'Two sides talk, or one offers to: visits, calls, talks without a result so far.',
    },
    mediation: { name: 'Mediation', use: 'A third side helps others to talk or to settle something.' },
    alliance: { name: 'Alliance', use: 'Two sides are bound to stand together, usually by a treaty.' },
    membership: { name: 'Membership', use: 'One side belongs to a body, joins it, leaves it or is kept out.' },
    support: { name: 'Support', use: 'One side backs another with words, votes, money, training or weapons.' },
    aid: { name: 'Aid', use: 'One side sends help to people in need: food, medicine, rescue.' },
    trade: { name: 'Trade', use: 'Goods, services, energy, technology or money go from side to side.' },
    movement: { name: 'Movement', use: 'People, vehicles or goods go from one place to another, or arrive there.' },
    presence: { name: 'Presence', use: 'One side is there with people of its own: troops, a base, an embassy, staff.' },
    claim: {
      name: 'Claim to a place',
      use: 'One side says that a place is its own, or recognises that it is another’s.',
    },
    memory: { name: 'Memory', use: 'One side recalls a past event: a war, an anniversary, a memorial.' },
    event: {
      name: 'Event',
      use: 'Something happens that no other kind describes: a vote, a meeting, an accident, a flood.',
    },
    rupture: {
      name: 'Rupture',
      use: 'One side breaks off or cools a relationship: it recalls an envoy, ends a treaty, closes a border.',
    },
    dispute: { name: 'Dispute', use: 'Two sides disagree and say so, without a break.' },
    pressure: { name: 'Pressure', use: 'One side pushes another to do something or to leave it.' },
    sanction: { name: 'Sanction', use: 'One side forbids or limits something: a ban, a tariff, a freeze, a blockade.' },
    threat: { name: 'Threat', use: 'One side says that it will harm another, or shows that it can.' },
    attack: { name: 'Attack', use: 'One side uses force against another.' },
    launch: { name: 'Launch', use: 'One side launches or tests a missile, a rocket or a satellite.' },
  },
  areas: {
    zone: {
      name: 'Area',
      use: 'An area that is told of: a zone, a district, a part of the sea, a country.',
    },
    held: { name: 'Area that is held', use: 'An area that one side holds or runs, as is told.' },
    claimed: { name: 'Area that is claimed', use: 'An area that is claimed by one side, as is told.' },
  },
  places: {
    capital: { name: 'Capital', use: 'A seat of government that stands for its state.' },
    territory: { name: 'Territory', use: 'A country or territory as a whole, marked at its main town.' },
    site: { name: 'Site', use: 'One spot: a building, a dam, a field.' },
    city: { name: 'City', use: 'A town that stands for itself, not for a state.' },
    sea: { name: 'Sea', use: 'A sea, a strait, a lake or a river.' },
    region: { name: 'Region', use: 'A part of a country, or an area across borders, marked in its middle.' },
    base: { name: 'Base', use: 'Where armed forces or crews are stationed.' },
    crossing: { name: 'Crossing', use: 'Where people or goods pass: a border post, a bridge, a port, a canal.' },
    body: {
      name: 'Body of several states',
      use: 'An organisation of states, marked at its seat. No country is tinted.',
    },
  },
};
