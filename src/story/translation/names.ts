import type { Area, Person, Place, Story } from '../format';

/** What the languages of a story call its places, people and areas: by what it is ("place:seoul"), then by BCP 47. */
export type NamesByLanguage = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Something with names, and what a translation calls it. */
interface Named {
  readonly key: string;
  readonly of: Pick<Place, 'marker'> & (Place | Person | Area);
}

const named = ({ places, people, areas }: Story): Named[] => [
  ...places.map((of) => ({ key: `place:${of.id}`, of })),
  ...people.map((of) => ({ key: `person:${of.id}`, of })),
  ...areas.map((of) => ({ key: `area:${of.id}`, of })),
];

const namesOf = ({ name, marker, aliases }: Named['of']): string[] => [name, ...(marker ? [marker] : []), ...aliases];

/**
 * Returns the names that a story has in its languages. The story's own aliases are left out: each of its translations has them too.
 * A name that several languages share is listed in the first of them.
 */
export function namesByLanguage(story: Story, translations: readonly Story[]): NamesByLanguage {
  const told = [story, ...translations].map((one) => ({
    lang: one.lang,
    byKey: new Map(named(one).map(({ key, of }) => [key, of])),
  }));
  return Object.fromEntries(
    named(story).map(({ key, of: { aliases } }) => {
      const known = new Set<string>(aliases);
      const byLanguage = told.map(({ lang, byKey }) => {
        const of = byKey.get(key);
        const own = of ? namesOf(of).filter((name) => !known.has(name)) : [];
        for (const name of own) known.add(name);
        return [lang, own] as const;
      });
      return [key, Object.fromEntries(byLanguage.filter(([, own]) => own.length > 0))];
    }),
  );
}

/** Returns the story with the names that other languages have for the same as aliases. */
export function withNames(story: Story, names: NamesByLanguage): Story {
  const add = <Kind extends Place | Person | Area>(kind: string, of: Kind): Kind => ({
    ...of,
    aliases: [...new Set([...of.aliases, ...Object.values(names[`${kind}:${of.id}`] ?? {}).flat()])].filter(
      (name) => name !== of.name,
    ),
  });
  return {
    ...story,
    places: story.places.map((place) => add('place', place)),
    people: story.people.map((person) => add('person', person)),
    areas: story.areas.map((area) => add('area', area)),
  };
}
