/** What draws the shapes of a story, loaded together with a story that has any. */
export { areaSwatch } from './area-swatch';
export { areaFeatures, areaLayers, areaNameFeatures, areaNames } from './areas';
export { waypointFeatures, waypointMarks, waypointNames } from './waypoints';
