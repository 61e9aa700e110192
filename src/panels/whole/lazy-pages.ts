import { NameDetail } from '../names/NameDetail';
import { NamesView } from '../names/NamesView';
import { MatrixView } from './MatrixView';
import { SourceView } from './SourceView';
import { TeachView } from './TeachView';
import { VoicesView } from './VoicesView';

/** The pages that few visits open. They are loaded together, once the page is quiet or when the first of them is wanted. */
export const lazyPages = { MatrixView, NameDetail, NamesView, SourceView, TeachView, VoicesView };
