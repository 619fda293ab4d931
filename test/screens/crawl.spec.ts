import { routeOf } from './crawl';

describe('the route that answers an address', () => {
  const routes = ['/rounds', '/rounds/:id', '/rounds/:id/why', '/ask/:id/:page', '/c/:slug', '/organisations/:id', '/organisations/list.csv'];
  const id = '0190b7a0-0000-7000-8000-000000000001';
  it.each([
    ['/rounds?state=done', '/rounds'], [`/rounds/${id}`, '/rounds/:id'], [`/rounds/${id}/why?offer=${id}`, '/rounds/:id/why'], [`/ask/${id}/what`, '/ask/:id/:page'], ['/c/oxford', '/c/:slug'],
    ['/organisations/list.csv', '/organisations/list.csv'], ['/organisations/other.csv', null], ['/rounds/', null], ['/nowhere', null],
  ])('of %s is %s', (path, route) => expect(routeOf(path, routes)).toBe(route));
});
