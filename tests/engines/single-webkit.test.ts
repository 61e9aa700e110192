import { singleTour } from './single-tour';
import { webkit } from './webkit';

singleTour(webkit);
