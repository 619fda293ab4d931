export * from './measure.rules';
export * from './measures.module';
export * from './measures.queries';
export * from './measures.service';
export * from './valuation.rules';
