import { reviewFile } from '../../authoring/review';
import { ReviewLists } from './ReviewLists';

/** What the page for a story with faults loads, to say what they are. */
export const lateReview = { ReviewLists, reviewFile };
