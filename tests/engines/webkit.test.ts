import { tour } from './tour';
import { webkit } from './webkit';

tour(webkit);
