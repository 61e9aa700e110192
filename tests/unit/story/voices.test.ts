import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../../../src/story/format';
import {
  claimsBetween,
  claimsMadeElsewhere,
  claimsOf,
  eventsBetween,
  relationsBetween,
} from '../../../src/story/questions';
import { eventsWithSeveralVoices, voicesOf } from '../../../src/story/sources/voices';
import { openingStory } from './files';

const story = openingStory();

describe('the voices of a story', () => {
  it('are all people who make a claim, with all their claims', () => {
    const said = story.claims.filter(({ basis }) => basis === 'said');
    expect(said.length).toBeGreaterThan(10);
    const heard = voicesOf(story).flatMap(({ says }) => says);
    for (const claim of said) expect(heard, claim.id).toContain(claim);
    expect(new Set(heard).size).toBe(heard.length);
  });

  it('describe one event side by side, each claim by one voice', () => {
    const events = eventsWithSeveralVoices(story);
    expect(events.length).toBeGreaterThan(0);
    for (const { event, accounts } of events) {
      expect(accounts.length).toBeGreaterThan(1);
      const claims = accounts.flatMap((account) => account.claims);
      expect(new Set(claims)).toEqual(new Set(claimsOf(story, event).filter(({ basis }) => basis !== 'inferred')));
      expect(claims.length).toBe(new Set(claims).size);
      for (const { teller, claims: own } of accounts) {
        for (const claim of own) {
          if (claim.basis === 'said') expect(teller).toMatchObject({ kind: 'person', person: { id: claim.speaker } });
          else expect(teller).toMatchObject({ kind: 'source', source: { id: claim.source } });
        }
      }
    }
  });
});

it('an inference from the source is not a voice of an event', () => {
  const [event] = story.events;
  const [inferred, reported, said] = (['inferred', 'reported', 'said'] as const).map((basis) =>
    story.claims.find((claim) => claim.basis === basis),
  );
  if (!event || !inferred || !reported || !said) throw new Error('The story has all three, and an event');
  const accountsOf = (...claims: readonly { id: ClaimId }[]) =>
    eventsWithSeveralVoices({ ...story, events: [{ ...event, claims: claims.map(({ id }) => id) }] }).map(
      ({ accounts }) => accounts.map((account) => account.claims),
    );
  expect(accountsOf(inferred, said)).toEqual([]);
  expect(accountsOf(inferred, reported, said)).toEqual([[[reported], [said]]]);
});

describe('between two places', () => {
  it('the result does not depend on the order, and includes the evidence of their relations and events', () => {
    for (const a of story.places) {
      for (const b of story.places) {
        if (a === b) continue;
        const between = claimsBetween(story, a.id, b.id);
        expect(between).toEqual(claimsBetween(story, b.id, a.id));
        for (const one of [...relationsBetween(story, a.id, b.id), ...eventsBetween(story, a.id, b.id)]) {
          for (const claim of claimsOf(story, one)) expect(between).toContain(claim);
        }
      }
    }
  });

  it('what others say of a place is never said by a person of that place', () => {
    const all = story.places.flatMap((place) =>
      claimsMadeElsewhere(story, place.id).map((claim) => ({ place, claim })),
    );
    expect(all.length).toBeGreaterThan(0);
    for (const { place, claim } of all) {
      const speaker = story.people.find(({ id }) => id === claim.speaker);
      expect(claim.about).toContain(place.id);
      expect([speaker?.place, ...(speaker?.alsoAt ?? [])]).not.toContain(place.id);
    }
  });
});
