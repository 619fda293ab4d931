export * from './changes';
export * from './data-source';
export * from './database.module';
export * from './events';
export * from './migrate';
export * from './provision';
export * from './transactions';
export * from './transformers';
