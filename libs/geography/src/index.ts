export * from './geography.module';
export * from './grid.rules';
export * from './places.service';
export * from './postcode.rules';
export { bundledPostcodesIn } from './packed-postcodes';
