import { type FigureInput, figureOf } from './figure';
import { domElement } from './svg/dom-element';

/** Returns the figure as an element of the page, for parts that need one picture and no map. */
export const figureElement = (input: FigureInput): SVGElement => domElement(figureOf(input).element);
