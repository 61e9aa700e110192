/** Both tables in one file of the built program, which is loaded with a story that needs them and with the page of all kinds. */
export { KIND_TABLE } from './kind-table';
export { PLACE_TABLE } from './place-table';
