import { AreaList } from '../../parts/lists/AreaList';
import { predictParts } from '../../parts/predict/predict-parts';
import { NameDetail } from '../names/NameDetail';
import { NamesView } from '../names/NamesView';
import { Record } from '../record/Record';
import { SameAs } from '../record/SameAs';
import { AreaDetail } from '../shapes/AreaDetail';
import { WayPart } from '../shapes/WayPart';
import { CiteClaim } from './Cite';
import { ComparedParts } from './ComparedParts';
import { KindsView } from './KindsView';
import { MatrixView } from './MatrixView';
import { SourceView } from './SourceView';
import { TeachView } from './TeachView';
import { VoicesView } from './VoicesView';

/** The pages that few users open. They are loaded together, when the page is idle or the first of them is needed. */
export const lazyPages = {
  AreaDetail,
  AreaList,
  CiteClaim,
  ComparedParts,
  KindsView,
  MatrixView,
  NameDetail,
  NamesView,
  Record,
  SameAs,
  SourceView,
  TeachView,
  VoicesView,
  WayPart,
  ...predictParts,
};
