import { type FigureInput, figureOf } from './figure';
import { madeElement } from './svg/element';

/** The figure as an element of the page, for whoever needs one picture of it and no map. */
export const figureElement = (input: FigureInput): SVGElement => madeElement(figureOf(input).element);
