export * from './home.queries';
export * from './merge.rules';
export * from './public.queries';
export * from './queue.queries';
export * from './risk.rules';
export * from './todo.queries';
