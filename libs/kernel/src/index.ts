export * from './actor';
export * from './clock';
export * from './dates';
export * from './errors';
export * from './ids';
export * from './page';
export * from './quantity';
export * from './state';
