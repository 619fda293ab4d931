export * from './notice.rules';
export * from './notices.module';
export * from './notices.service';
