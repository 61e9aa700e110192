import { existsSync } from 'node:fs';

/** Where a story's file may be that somebody names by its id or by its path. The folder of the stories comes first. */
export const storyFilesOf = (asked: string, folder: string): string[] => [
  `${folder}/${asked.replace(/\.json$/i, '')}.json`,
  asked,
  `${asked}.json`,
];

/** The file of a story by its id or its path; undefined if there is none. */
export const storyFile = (asked: string, folder: string): string | undefined =>
  storyFilesOf(asked, folder).find((one) => one.endsWith('.json') && existsSync(one));
