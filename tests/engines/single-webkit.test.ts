import { webkit } from './webkit';
import { singleTour } from './single-tour';

singleTour(webkit);
