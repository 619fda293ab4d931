export * from './ledger.module';
export * from './ledger.service';
export * from './transfers';
export * from './seals/encoding';
export { verifyConsistency, verifyInclusion } from './seals/merkle.rules';
export * from './seals/sealed-transfers';
export * from './seals/seals.queries';
export * from './seals/seals.service';
export * from './seals/signing-keys';
