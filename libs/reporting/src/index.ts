export * from './public.queries';
export * from './todo.queries';
