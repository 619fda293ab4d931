export * from './boundary.rules';
export * from './geography.module';
export * from './grid.rules';
export * from './places.service';
export * from './postcode-import.service';
export * from './postcode.rules';
export * from './ward-import.service';
export { bundledPostcodesIn, bundledWardsWithin } from './packed-postcodes';
export * from './boundaries';
