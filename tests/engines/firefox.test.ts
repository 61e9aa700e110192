import { firefox } from './firefox';
import { tour } from './tour';

tour(firefox);
