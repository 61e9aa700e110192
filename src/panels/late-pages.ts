/** The pages that few visits open. They are loaded together, once the page is quiet or when the first of them is wanted. */
export { MatrixView } from './MatrixView';
export { NameDetail } from './NameDetail';
export { NamesView } from './NamesView';
export { SourceView } from './SourceView';
export { TeachView } from './TeachView';
export { VoicesView } from './VoicesView';
