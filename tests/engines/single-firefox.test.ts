import { firefox } from './firefox';
import { singleTour } from './single-tour';

singleTour(firefox);
