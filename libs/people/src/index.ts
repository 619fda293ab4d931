export * from './councils/bank-holidays';
export * from './councils/council.rules';
export * from './councils/councils.service';
export * from './councils/working-days.rules';
export * from './organisations/require-verified';
export * from './people.module';
